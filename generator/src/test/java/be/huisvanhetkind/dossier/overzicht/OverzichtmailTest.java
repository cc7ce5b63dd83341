package be.huisvanhetkind.dossier.overzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.dossier.Proefdossier;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.rules.Proefhuis;
import be.huisvanhetkind.rules.logo.LogoOntbreekt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverzichtmailTest {
    private static final Path EXPECTED = Path.of("src/test/dossier/overzicht-kompas.txt");

    @TempDir Path folder;

    private Overzichtmail mail(String partner) {
        Proefhuis house = Proefdossier.house("wachtend", folder);
        house.append(
                "huis.yml",
                "website: https://zonneweide.example/\nbewerken: https://git.example/huis/edit/main/content/\n");
        house.replace(
                "partners/kompas/aanbod/binnenkort.md", "leeftijd_max: 71", "leeftijd_maxx: 71");
        Dossier dossier = Dossier.of(house.now()).withBevindingen(house.all().toList());
        return Partneroverzicht.all(dossier)
                .filter(een -> een.partner().id().equals(partner))
                .map(Overzichtmail::of)
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void theMailIsTheExpectedOne() throws Exception {
        String mail = text(mail("kompas").text());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(EXPECTED, mail);
        }
        assertEquals(Files.readString(EXPECTED), mail);
    }

    /** Everything the text says stands in the HTML too. */
    @Test
    void bothSayTheSame() {
        Overzichtmail mail = mail("kompas");
        String html = text(mail.html());
        List<String> missing =
                text(mail.text())
                        .lines()
                        .map(line -> line.strip().replaceFirst("^- ", ""))
                        .map(line -> line.replaceFirst("^Be(kijk|werk) “.*”: ", ""))
                        .filter(line -> !html.toUpperCase().contains(line.toUpperCase()))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void nothingOfOthersOrOfTheDossierStandsInIt() {
        String mail = text(mail("wiegje").text()) + text(mail("wiegje").html());
        assertTrue(mail.contains("Wandelclub"));
        assertFalse(mail.contains("Knutselclub"));
        assertFalse(mail.contains("zomerkamp"));
        assertFalse(mail.contains("Zonnehuis"));
    }

    /** Who has something to mend is not told that there is nothing to do. */
    @Test
    void thanksAreForWhoIsAskedNothing() {
        Dossier dossier = Dossier.of(BuiltHouse.real().huis());
        assertTrue(real(dossier).contains("Er is niets na te kijken."));
        Place place = Place.start("content/partners/kompas/partner.md");
        Dossier wrong = dossier.withBevindingen(List.of(new LogoOntbreekt(place, "Kompas", true)));
        String mail = real(wrong);
        assertTrue(mail.contains("WAT NIET KLOPT"), mail);
        assertFalse(mail.contains("Er is niets na te kijken."), mail);
    }

    private static String real(Dossier dossier) {
        return Partneroverzicht.all(dossier)
                .filter(een -> een.partner().id().equals("kompas"))
                .map(een -> text(Overzichtmail.of(een).text()))
                .findFirst()
                .orElseThrow();
    }
}
