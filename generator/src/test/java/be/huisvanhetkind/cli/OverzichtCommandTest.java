package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.dossier.Dossierhuis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverzichtCommandTest {
    @TempDir private Path root;

    @SuppressWarnings("NullAway.Init")
    private CalledHouse called;

    @SuppressWarnings("NullAway.Init")
    private Dossierhuis house;

    @BeforeEach
    void begin() {
        called = CalledHouse.in(root);
        house = called.house();
    }

    @AfterEach
    void forget() {
        called.close();
    }

    private String run(int exitCode, String... more) {
        return called.run(exitCode, "overzicht", List.of(more));
    }

    private List<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("overzicht"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPartnerHasItsMailInTwoForms() throws IOException {
        house.replace("partners/kompas/partner.md", "^titel:.*$", "$0\nonbekend_veld: x");
        assertTrue(run(0, "--partner", "kompas").contains("de mail aan Kompas staat klaar"));
        assertEquals(List.of("kompas.html", "kompas.txt"), mails());
        String mail = Files.readString(root.resolve("overzicht/kompas.txt"));
        assertTrue(mail.contains("Het veld “onbekend_veld” bestaat hier niet."), mail);
        assertFalse(mail.contains(root.toString()), mail);
    }

    @Test
    void everyPartnerIsWrittenOnce() throws IOException {
        run(0, "--alle");
        assertEquals(List.of("kompas.html", "kompas.txt"), mails());
    }

    @Test
    void anUnknownPartnerIsGuessed() {
        assertTrue(run(2, "--partner", "kompass").contains("Bedoelde je “kompas”?"));
        assertTrue(run(2, "--partner", "../kompas").contains("is geen partner van dit huis"));
    }

    @Test
    void whomMustBeSaid() {
        run(2);
        run(2, "--alle", "--partner", "kompas");
    }

    @Test
    void theMailsStandWhereNobodyPublishes() {
        String site = root.resolve("site").toString();
        assertTrue(run(2, "--alle", "--output", site).contains("intern"));
    }

    @Test
    void aLogThatIsNotThereIsTold() {
        String log = root.resolve("geen.log").toString();
        assertTrue(run(2, "--alle", "--log", log).contains("is niet te lezen"));
    }
}
