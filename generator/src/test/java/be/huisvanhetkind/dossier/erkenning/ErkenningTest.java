package be.huisvanhetkind.dossier.erkenning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.dossier.Dossierhuis;
import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.model.huis.Huis;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each condition is met, not met or not to say, and what is planted changes that one only. */
class ErkenningTest {
    private static final String WIEG = "partners/de-wieg/partner.md";

    @TempDir private Path folder;

    /** The conditions with a verdict. */
    private static String with(Oordeel oordeel, Huis huis) {
        return Voorwaarden.ALL.stream()
                .filter(een -> een.judge(huis.aangevuld()).oordeel() == oordeel)
                .map(Voorwaarde::naam)
                .collect(Collectors.joining(" "));
    }

    private Dossierhuis demerdal() {
        return Dossierhuis.of(Dossierhuis.DEMERDAL, folder);
    }

    private static Rij row(Verslag verslag, String naam) {
        String wat =
                Voorwaarden.ALL.stream()
                        .filter(een -> een.naam().equals(naam))
                        .map(Voorwaarde::wat)
                        .findFirst()
                        .orElseThrow();
        return verslag.roosters()
                .flatMap(rooster -> rooster.rijen().stream())
                .filter(rij -> rij.kop().tekst().equals(wat))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void demerdalMeetsEachConditionAndShowsByWhat() {
        Verslag verslag = new Erkenning().of(demerdal().dossier());
        assertEquals("13 van 13", verslag.kerncijfers().get(0).waarde());
        assertEquals(List.of(), verslag.werkpunten());
        assertEquals(
                List.of("De Linde", "De Stapsteen", "De Wieg", "Kompas"),
                bewijs(row(verslag, "verplichte-partners")).stream()
                        .map(een -> een.replaceFirst(".* (De|Kompas)", "$1"))
                        .sorted()
                        .toList());
    }

    private static List<String> bewijs(Rij rij) {
        return rij.vakken().stream()
                .map(Vak::bewijs)
                .flatMap(List::stream)
                .map(Bewijs::titel)
                .toList();
    }

    /** One line is changed, and one condition is no longer met. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gebied          | huis.yml | ^  niveau: gemeentelijk | '  niveau: intergemeentelijk'",
                "initiatief      | huis.yml | ^initiatiefnemer: .*\\R | ''",
                "engagement      | huis.yml | ^  sinds: 2025-11-01 | '  sinds: 2020-11-01'",
                "ombuds          | huis.yml | ^  telefoon: 013 00 12 39\\R  email: ombuds.*\\R | ''",
                "rechtsvorm      | huis.yml | ^rechtsvorm: .* | 'rechtsvorm: lokaal-bestuur'",
                "verplichte-partners | partners/de-wieg/partner.md | ^partner_sinds: .* | 'partner_sinds: 2027-01-01'",
                "onthaaldiensten | locaties/huis-aarbeke.md | ^    - eerste-advies\\R | ''",
                "besteding       | netwerk/toekenningen/subsidie-opgroeien-2026.md | ^aanbodsvormen: .*\\R | ''"
            })
    void whatIsPlantedIsFound(String naam, String file, String pattern, String by) {
        Dossierhuis house = demerdal().replace(file, pattern, by);
        assertEquals(naam, with(Oordeel.NIET_VOLDAAN, house.huis()));
        Verslag verslag = new Erkenning().of(house.dossier());
        assertEquals("12 van 13", verslag.kerncijfers().get(0).waarde());
        Werkpunt first = verslag.werkpunten().get(0);
        assertEquals(Dringend.NU, first.dringend());
        assertEquals(1, first.bewijs().size(), first.toString());
    }

    @Test
    void aRuleThatTheHouseTurnedOffStillCounts() {
        Dossierhuis house =
                demerdal()
                        .replace("huis.yml", "^initiatiefnemer: .*\\R", "")
                        .replace(
                                "huis.yml",
                                "^  wegingen:\\R",
                                "  wegingen:\n    - {regel: initiatiefnemer-ontbreekt, gewicht: uit, reden: Een proef.}\n");
        assertEquals("initiatief", with(Oordeel.NIET_VOLDAAN, house.huis()));
    }

    @Test
    void whatNobodyWroteDownCannotBeSaid() {
        Dossierhuis house = demerdal();
        for (String partner : List.of("de-wieg", "de-linde", "kompas", "stapsteen")) {
            house.replace(
                    "partners/" + partner + "/partner.md",
                    "^kg_verplicht: ja",
                    "kg_verplicht: nee");
        }
        assertEquals("verplichte-partners", with(Oordeel.ONBEKEND, house.huis()));
    }

    /** The broken file may be the very offer that is missed. */
    @Test
    void whatIsMissedCannotBeSaidAsLongAsAnOfferCannotBeRead() {
        Dossierhuis house =
                demerdal()
                        .replace(WIEG, "^organisatietype: .*", "organisatietype: vroedvrouw")
                        .write(
                                "partners/de-wieg/aanbod/wegen-en-inenten.md",
                                "---\ntitel: [\n---\n");
        assertTrue(with(Oordeel.ONBEKEND, house.huis()).contains("minimaal-aanbod"));
    }

    @Test
    void aHouseThatBeginsIsNotAskedWhatItDidNotPromise() {
        Dossierhuis house = Dossierhuis.of(Dossierhuis.KLEIN, folder);
        assertEquals(
                "engagement rechtsvorm subsidiepunten besteding",
                with(Oordeel.NIET_VAN_TOEPASSING, house.huis()));
        assertTrue(with(Oordeel.NIET_VOLDAAN, house.huis()).contains("domeinen"));
    }

    /** Rij 22: the phase tells what holds already, so it must be true. */
    @ParameterizedTest
    @CsvSource({
        "'^erkenning:\\R  toegekend: ja', 'erkenning:\n  toegekend: nee', operationeel, niet",
        "'^fase: .*', 'fase: opstartend', opstartend, al",
        "'^fase: .*', 'fase: geen', geen, al"
    })
    void aPhaseThatSaysSomethingElseIsLookedAt(String pattern, String by, String fase, String hoe) {
        Dossierhuis house = demerdal().replace("huis.yml", pattern, by);
        Werkpunt first = new Erkenning().of(house.dossier()).werkpunten().get(0);
        assertEquals("Kijk de fase in huis.yml na.", first.wat());
        assertEquals(
                "Daar staat “%s”, en het huis is %s erkend.".formatted(fase, hoe), first.waarom());
    }

    /** What is sent along says who the house is, and nothing of what somebody must do. */
    @Test
    void whatGoesAlongWithAnApplicationIsNotInternal() {
        Verslag verslag = new Aanvraagstuk().of(demerdal().dossier());
        assertFalse(verslag.isIntern());
        assertEquals(List.of(), verslag.werkpunten());
        assertEquals(
                List.of(
                        "Partner Soort organisatie Rollen Partner sinds: 17",
                        "Voorwaarde Oordeel Wie vraagt het Bewijs: 13",
                        "Punt Acties: 12"),
                verslag.roosters()
                        .map(een -> String.join(" ", een.kolommen()) + ": " + een.rijen().size())
                        .toList());
    }

    /** It is being built up: what misses is told, and does not press. */
    @Test
    void aHouseThatIsBuiltUpIsNotPressed() {
        Dossierhuis house = Dossierhuis.of(Dossierhuis.VIRTUEEL, folder);
        assertEquals("engagement domeinen onthaal", with(Oordeel.NIET_VOLDAAN, house.huis()));
        Verslag verslag = new Erkenning().of(house.dossier());
        assertTrue(verslag.lead().contains("in opbouw"), verslag.lead());
        assertTrue(verslag.werkpunten().stream().noneMatch(punt -> punt.dringend() == Dringend.NU));
    }
}
