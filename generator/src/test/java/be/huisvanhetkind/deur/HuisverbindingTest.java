package be.huisvanhetkind.deur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.LokaleConcepten;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.git.Overkant;
import be.huisvanhetkind.git.Remote;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each trouble is told once, and its end; nothing is lost in between. */
class HuisverbindingTest {
    private static final String AWAY =
            "verbinding: De repository van het huis is niet te bereiken. Het wordt opnieuw geprobeerd, er gaat niets verloren.";
    private static final Ondertekening BY =
            new Ondertekening("Kompas", "redactie@kompas.example", "x", Instant.EPOCH);

    @TempDir private Path root = Path.of("");
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void cloned() throws GitAPIException, IOException {
        try (Git git = Overkant.in(root).cloneTo("kloon")) {
            git.commit()
                    .setAllowEmpty(true)
                    .setMessage("Begin")
                    .setAuthor("Het huis", "huis@huis.example")
                    .call();
            git.branchRename().setNewName("main").call();
            git.push().setRemote("origin").add("main").call();
        }
    }

    private Overkant overkant() {
        return new Overkant(root);
    }

    private Path here() {
        return root.resolve("kloon");
    }

    private boolean isThere(String branch) throws IOException {
        try (Git git = overkant().open()) {
            return git.getRepository().resolve("refs/heads/" + branch) != null;
        }
    }

    @Test
    void aRepositoryThatIsAwayIsToldOnceAndSoIsItsReturn() throws Exception {
        Remote remote = Remote.of(here(), "concept/", Optional.empty()).orElseThrow();
        try (LokaleConcepten local = LokaleConcepten.of(here()).orElseThrow();
                Huisverbinding there = Huisverbinding.start(remote, Optional.empty(), said::add)) {
            VerbondenConcepten drafts = new VerbondenConcepten(local, there, line -> {});
            there.await();
            overkant().goAway();
            there.await();
            Concept begun = drafts.begin("kompas/uren", "Uren", BY).orElseThrow();
            there.await();
            there.await();
            assertEquals(List.of(AWAY), said);
            overkant().comeBack();
            there.await();
            assertEquals(List.of(AWAY, "verbinding: alles is weer gelijk"), said);
            assertEquals(true, isThere("concept/kompas/uren"));
            drafts.remove(begun);
            there.await();
            assertEquals(false, isThere("concept/kompas/uren"));
            assertEquals(2, said.size());
        }
    }
}
