package be.huisvanhetkind.deur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.editing.concept.LokaleConcepten;
import be.huisvanhetkind.editing.pages.ConceptHuis;
import be.huisvanhetkind.editing.pages.Gitmap;
import be.huisvanhetkind.editing.pages.Redactie;
import be.huisvanhetkind.git.Overkant;
import be.huisvanhetkind.git.Remote;
import be.huisvanhetkind.web.Aanklopper;
import be.huisvanhetkind.web.Aanklopper.Gehoord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real editor behind the door, in a clone of a house that stands elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedactieDeurTest {
    private static final Path HOUSE = Path.of("src/test/resources/basishuis");
    private static final String OFFER = "/redactie/bewerk/partners/kompas/aanbod/babbelcafe.md";

    @TempDir private static Path root = Path.of("");
    private final List<AutoCloseable> open = new ArrayList<>();
    private Optional<Proefdeur> deur = Optional.empty();

    @BeforeAll
    void openTheDoor() throws Exception {
        Path clone = root.resolve("kloon");
        try (Git git = Overkant.in(root).cloneTo("kloon")) {
            PathUtils.copyDirectory(HOUSE, clone.resolve("content"));
            Files.writeString(root.resolve("geheim.txt"), "geheim");
            Files.createSymbolicLink(
                    clone.resolve("content/partners/kompas/aanbod/link.md"),
                    root.resolve("geheim.txt"));
            git.add().addFilepattern(".").call();
            git.commit().setMessage("Begin").setAuthor("Het huis", "huis@huis.example").call();
            git.branchRename().setNewName("main").call();
            git.push().setRemote("origin").add("HEAD:refs/heads/main").call();
        }
        LokaleConcepten concepten = LokaleConcepten.of(clone.resolve("content")).orElseThrow();
        Huisverbinding verbinding =
                Huisverbinding.start(
                        Remote.of(clone.resolve("content"), "concept/", Optional.empty())
                                .orElseThrow(),
                        Optional.empty(),
                        line -> {});
        Proefdeur made =
                Proefdeur.open(
                        new Redactiebinnen(editor(clone, concepten, verbinding), verbinding));
        open.addAll(List.of(made, verbinding, concepten));
        deur = Optional.of(made);
    }

    private Redactie editor(Path clone, LokaleConcepten concepten, Verbinding verbinding) {
        return new Redactie(
                new VerbondenConcepten(concepten, verbinding, line -> deur().log.add(line)),
                Optional.empty(),
                ConceptHuis.open(BuiltHouse.place(clone), Cache.empty(), () -> BuiltHouse.TODAY),
                () -> deur().now);
    }

    @BeforeEach
    void letLettersPass() {
        deur().later(Duration.ofMinutes(16));
    }

    @AfterAll
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    private Overkant overkant() {
        return new Overkant(root);
    }

    private Proefdeur deur() {
        return deur.orElseThrow();
    }

    /** The branches at the other side, when everything went there. */
    private List<String> branches() {
        return List.copyOf(new Gitmap(overkant().there()).refs().keySet());
    }

    private Gehoord keep(Aanklopper who, String path, Map<String, String> changes) {
        FormElement form =
                Jsoup.parse(who.get(path).body()).select("form[method=post]").forms().get(0);
        List<String> pairs = new ArrayList<>();
        for (KeyVal one : form.formData()) {
            if (!changes.containsKey(one.key())
                    && form.select("button[name=" + one.key() + "]").isEmpty()) {
                pairs.add(Aanklopper.encoded(one.key(), one.value()));
            }
        }
        changes.forEach((name, value) -> pairs.add(Aanklopper.encoded(name, value)));
        String to = form.attr("action").isEmpty() ? path : form.attr("action");
        return who.post(to, String.join("&", pairs));
    }

    @Test
    void whatAPartnerWritesGoesToTheHouseUnderItsName() throws Exception {
        Aanklopper in = deur().entered(Proefdeur.KOMPAS);
        Gehoord kept = keep(in, OFFER, Map.of("v.titel", "Babbelcafé op woensdag", "bewaar", "ja"));
        assertEquals(303, kept.status(), kept.body());
        ((Huisverbinding) open.get(1)).await();
        assertTrue(
                branches().toString().contains("refs/heads/concept/kompas/"),
                branches().toString());
        Gitmap there = new Gitmap(overkant().there());
        String draft =
                branches().stream()
                        .filter(name -> name.startsWith("refs/heads/concept/kompas/"))
                        .findFirst()
                        .orElseThrow();
        String text = there.read(draft, "partners/kompas/aanbod/babbelcafe.md").orElseThrow();
        assertTrue(text.contains("titel: Babbelcafé op woensdag"), text);
        try (Git git = overkant().open()) {
            RevCommit commit = git.getRepository().parseCommit(there.refs().get(draft));
            assertEquals(Proefdeur.KOMPAS, commit.getAuthorIdent().getEmailAddress());
        }
        assertTrue(
                deur().log.stream()
                        .anyMatch(
                                line ->
                                        line.startsWith(
                                                "deur: %s schrijft in kompas/"
                                                        .formatted(
                                                                Schuilnaam.of(Proefdeur.KOMPAS)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/redactie/bewerk/partners/gemeente/partner.md",
                "/redactie/bewerk/partners/kompas-2/partner.md",
                "/redactie/bewerk/locaties/huis.md",
                "/redactie/bewerk/huis.yml",
                "/redactie/bewerk/schrijvers.yml",
                "/redactie/bewerk/partners/kompas/../gemeente/partner.md",
                "/redactie/bewerk/partners/kompas/..%2fgemeente/partner.md",
                "/redactie/bewerk/partners/kompas/%2e%2e/gemeente/partner.md",
                "/redactie/bewerk/partners/kompas/.git/config",
                "/redactie/bewerk/.git/config",
                "/redactie/bewerk//etc/passwd",
                "/redactie/beeld/0000000000000000000000000000000000000000/partners/gemeente/logo.svg",
                "/redactie/concept/gemeente/iets"
            })
    void whatIsNotYoursIsNeitherShownNorWritten(String path) throws Exception {
        Aanklopper in = deur().entered(Proefdeur.KOMPAS);
        String token = in.get("/deur/").field("token");
        List<String> before = branches();
        Gehoord shown = in.get(path);
        assertTrue(shown.status() >= 400, path + " " + shown.status());
        assertTrue(!shown.body().contains("geheim"), path);
        Gehoord sent =
                in.post(
                        path,
                        Map.of(
                                "token", token, "v.titel", "Van mij", "bewaar", "ja", "einde", "ja",
                                "letters", "x"));
        assertTrue(sent.status() >= 400, path + " " + sent.status() + " " + sent.body());
        ((Huisverbinding) open.get(1)).await();
        assertEquals(before, branches());
    }

    @Test
    void whatAPageBringsAlongIsForWhoIsIn() {
        assertEquals(303, deur().visitor().get("/assets/site.css").status());
        assertEquals(303, deur().visitor().get("/redactie/redactie.css").status());
        Aanklopper in = deur().entered(Proefdeur.KOMPAS);
        assertEquals(200, in.get("/redactie/redactie.css").status());
        String body = in.get("/redactie/").body();
        String style = Jsoup.parse(body).select("link[rel=stylesheet]").get(0).attr("href");
        assertEquals(200, in.get(style).status(), style);
    }

    @Test
    void aNetworkThatIsAwayStopsNobody() throws Exception {
        overkant().goAway();
        Aanklopper in = deur().entered(Proefdeur.COORDINATIE);
        Gehoord kept =
                keep(
                        in,
                        "/redactie/bewerk/locaties/huis.md",
                        Map.of("v.titel", "Het huis van iedereen", "bewaar", "ja"));
        assertEquals(303, kept.status(), kept.body());
        overkant().comeBack();
        ((Huisverbinding) open.get(1)).await();
        assertTrue(
                branches().toString().contains("refs/heads/concept/coordinatie/"),
                branches().toString());
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Aanklopper in = deur().entered(Proefdeur.KOMPAS);
        String path = "/redactie/bewerk/partners/kompas/aanbod/link.md";
        assertEquals(404, in.get(path).status());
        Map<String, String> form =
                Map.of(
                        "v.titel",
                        "Van mij",
                        "bewaar",
                        "ja",
                        "einde",
                        "ja",
                        "token",
                        in.get("/deur/").field("token"));
        assertTrue(in.post(path, form).status() >= 400);
        assertEquals("geheim", Files.readString(root.resolve("geheim.txt")));
        ((Huisverbinding) open.get(1)).await();
        try (Git git = overkant().open();
                RevWalk walk = new RevWalk(git.getRepository())) {
            for (Ref branch : git.getRepository().getRefDatabase().getRefsByPrefix("refs/heads/")) {
                RevCommit commit = walk.parseCommit(branch.getObjectId());
                try (TreeWalk file =
                        TreeWalk.forPath(
                                git.getRepository(),
                                "content/partners/kompas/aanbod/link.md",
                                commit.getTree())) {
                    assertEquals(FileMode.SYMLINK, file.getFileMode(0), branch.getName());
                }
            }
        }
    }
}
