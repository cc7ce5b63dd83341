package be.huisvanhetkind.dossier.dekking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.dossier.Dossierhuis;
import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What there is and what is missing, in a house of six offers and two that do not count: {@code
 * src/test/dossier/dekking}. The numbers were counted by hand.
 */
class DekkingsverslagTest {
    private static final Path PLANTED = Path.of("src/test/dossier/dekking");
    private static final String GATEN = "Waar een gezin niets vindt";
    private static final String EEN_MANIER = "Wat maar op één manier kan";
    private static final String NAAST = "Wat partners naast elkaar doen";

    @TempDir private Path folder;

    private Dossierhuis planted() {
        return Dossierhuis.of(Dossierhuis.KLEIN, folder).lay(PLANTED);
    }

    private static Verslag report(Dossierhuis house) {
        return new Dekking().of(house.dossier());
    }

    private static Rooster rooster(Verslag verslag, String naam) {
        return verslag.roosters().filter(een -> een.naam().equals(naam)).findFirst().orElseThrow();
    }

    /** A table as it is read: {@code Gezond 0 1 0}. */
    private static String read(Verslag verslag, String naam) {
        return rooster(verslag, naam).rijen().stream()
                .map(rij -> rij.alle().map(Vak::tekst).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> zinnen(Verslag verslag, String kop) {
        return verslag.delen().stream()
                .filter(deel -> deel.kop().equals(kop))
                .map(Leesdeel.class::cast)
                .findFirst()
                .orElseThrow()
                .zinnen();
    }

    @Test
    void eachOfferIsCountedWhereItBelongs() {
        Verslag verslag = report(planted());
        assertEquals(
                """
                Gezond 0 1 0
                Rond de geboorte 1 1 –
                Opvoeden 0 2 1
                Iets anders 0 0 1""",
                read(verslag, "leeftijd-domein"));
        assertEquals(
                """
                Dorp 0 2 0
                Kouter 0 1 1
                Veld 0 0 0
                Aan huis 1 1 0
                Na een verwijzing 0 0 1""",
                read(verslag, "wijk-leeftijd"));
        assertEquals(
                """
                Dorp 0 0 2 0
                Kouter 1 0 0 1
                Veld 0 0 0 0
                Aan huis 0 1 0 0
                Na een verwijzing 0 0 1 0""",
                read(verslag, "wijk-domein"));
        assertEquals(
                """
                Gratis 0 3 1
                Betalend, met kansentarief 0 0 1
                Betalend 1 1 0""",
                read(verslag, "prijs-leeftijd"));
        assertEquals(
                """
                Zitdag 1 0 2 1
                Gedeelde huisvesting 0 0 0 0
                Doorverwijzing 0 0 1 0
                Maatwerk buitenshuis 0 1 0 0
                Online 0 0 0 0""",
                read(verslag, "aanlevering-domein"));
        assertEquals(
                """
                Spelen 0 2 0
                Wegen en meten 0 1 0
                Thuis 1 1 0
                Anders 0 0 2""",
                read(verslag, "vorm-leeftijd"));
        assertEquals(
                """
                Alleen 1 2 2
                In groep 0 2 1""",
                read(verslag, "groep-leeftijd"));
        assertEquals(
                """
                Nederlands 1 1 2 1
                Frans 0 0 1 0
                Met een tolk 1 0 0 0
                Taal niet gezegd 0 0 1 0""",
                read(verslag, "taal-domein"));
    }

    @Test
    void eachNumberNamesTheFilesItCounts() {
        Verslag verslag = report(planted());
        verslag.roosters()
                .flatMap(rooster -> rooster.rijen().stream())
                .flatMap(rij -> rij.vakken().stream())
                .filter(vak -> vak.tekst().matches("[1-9]\\d*"))
                .forEach(vak -> assertEquals(vak.tekst(), String.valueOf(vak.bewijs().size())));
        assertEquals(
                List.of("Babbelcafé", "Speeluur"),
                rooster(verslag, "wijk-leeftijd").rijen().get(0).vakken().get(1).bewijs().stream()
                        .map(Bewijs::titel)
                        .toList());
    }

    @Test
    void whatIsMissingIsSaidInAFewSentences() {
        assertEquals(
                List.of(
                        "In het hele huis is er voor “Zwanger” en “Groot” niets in “Gezond”. Signaal: “Wie zwanger is, vindt geen raad over gezondheid” (besproken).",
                        "In het hele huis is er voor “Zwanger” niets in “Opvoeden”.",
                        "In Veld is er niets in “Gezond”, “Rond de geboorte” en “Opvoeden”. Signaal: “Wie zwanger is, vindt geen raad over gezondheid” (besproken).",
                        "In Dorp is er niets in “Gezond” en “Rond de geboorte”. Signaal: “Wie zwanger is, vindt geen raad over gezondheid” (besproken).",
                        "In Kouter is er niets in “Rond de geboorte” en “Opvoeden”.",
                        "In Dorp is er voor “Groot” niets in “Opvoeden”."),
                zinnen(report(planted()), GATEN));
    }

    @Test
    void whatNobodyNamedYetIsAskedOfThePartners() {
        assertEquals(
                List.of(
                        "Zoek aanbod in “Opvoeden”, voor “Zwanger”.",
                        "Leg de gaten per wijk voor aan de partners.",
                        "Schrijf op waarom een huis of antenne daar kwam.",
                        "Vraag de partners naar de vijf B’s."),
                report(planted()).werkpunten().stream().map(Werkpunt::wat).toList());
    }

    /** Each sentence stands in the report of the house, and no longer once its cause is gone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Waar een gezin niets vindt | voor “Groot” niets in “Opvoeden” | partners/kompas/aanbod/coach.md | doorverwijzing$ | zitdag",
                "Waar een gezin niets vindt | voor “Zwanger” niets in “Opvoeden” | partners/kompas/aanbod/babbelcafe.md | ^leeftijd_min: 0 | leeftijd_min: -9",
                "Waar een gezin niets vindt | Signaal: | netwerk/signalen/niets-voor-zwangeren.md | ^soort: hiaat | soort: overlap",
                "Wat maar op één manier kan | In “Opvoeden” komt een gezin alleen binnen via een verwijzing, voor “Groot” | partners/kompas/aanbod/coach.md | doorverwijzing$ | zitdag",
                "Wat maar op één manier kan | In “Rond de geboorte” kost alles geld, zonder kansentarief, voor “Zwanger” en “Klein” | partners/de-linde/aanbod/vroedvrouw.md | bedrag: 10 | bedrag: 10, kansentarief: 2",
                "Wat maar op één manier kan | Engels spreekt nog niemand | partners/kompas/aanbod/wegen.md | ^talen: .* | talen: [nl, en]",
                "Wat partners naast elkaar doen | In Dorp doen De Linde en Kompas elk apart “Spelen” voor “Klein”, in “Opvoeden” | partners/kompas/aanbod/babbelcafe.md | ^domeinen | samen_met: [de-linde]\\ndomeinen",
                "De wijken | In Veld is er nog geen plaats | locaties/kouter.md | ^wijk: Kouter | wijk: Veld",
                "De wijken | “Middelen” | locaties/kouter.md | nood | nood, middelen"
            })
    void whatIsPlantedIsToldAndNothingElse(
            String kop, String zin, String file, String pattern, String by) {
        Dossierhuis house = planted();
        assertTrue(String.join("\n", zinnen(report(house), kop)).contains(zin));
        house.replace(file, pattern, by.replace("\\n", "\n"));
        assertFalse(String.join("\n", zinnen(report(house), kop)).contains(zin));
    }

    @Test
    void whoGivesItAndWhomItReaches() {
        Verslag verslag = report(planted());
        assertEquals(
                """
                Het huis zelf 1 4 67 %
                Coördineert 1 4 67 %
                In het huis 2 6 100 %""",
                read(verslag, "gevers"));
        assertEquals(
                """
                Gratis 4 67 %
                Met een kansentarief 1 17 %
                Zonder afspraak 5 83 %
                Met een tolk 1 17 %
                Komt aan huis 1 17 %
                Op een plek waar gezinnen al komen 0 0 %
                Gericht op een groep 1 17 %
                Extra voor: Nieuwkomers 1 17 %""",
                read(verslag, "bereik"));
        assertEquals(
                """
                Bereikbaar 1 5
                Beschikbaar 0 6
                Betaalbaar 0 6
                Bruikbaar 0 6
                Begrijpelijk 0 6""",
                read(verslag, "vijf-b"));
        assertEquals(
                """
                Dorp Het Zonnehuis huis 3 nog niet opgeschreven
                Kouter De Kouter antenne 2 Nood""",
                read(verslag, "plaatsen"));
    }

    @Test
    void aHouseWithoutOffersSaysWhereToWriteOne() {
        Dossierhuis house =
                Dossierhuis.of(Dossierhuis.KLEIN, folder)
                        .remove("partners/kompas/aanbod/babbelcafe.md");
        Verslag verslag = report(house);
        assertEquals("0", verslag.kerncijfers().get(0).waarde());
        assertTrue(zinnen(verslag, "Aanbod").get(0).contains("map “aanbod”"));
    }

    @Test
    void aHouseWithoutAgesOrPartsOfTheAreaSaysWhatToWrite() {
        Verslag verslag = report(Dossierhuis.of(Dossierhuis.KLEIN, folder));
        assertTrue(
                rooster(verslag, "leeftijd-domein")
                        .uitleg()
                        .contains("begrippen/leeftijdsgroep.yml"));
        assertTrue(rooster(verslag, "wijk-domein").uitleg().contains("huis.yml"));
        assertTrue(zinnen(verslag, "De wijken").get(0).contains("huis.yml"));
    }

    @Test
    void anOfferWhoseAgesAreTheWrongWayRoundIsNamed() {
        Dossierhuis house =
                planted()
                        .replace(
                                "partners/kompas/aanbod/wegen.md",
                                "^leeftijd_max: 35",
                                "leeftijd_max: -5");
        assertTrue(
                String.join("\n", zinnen(report(house), "Wat niet overal meetelt"))
                        .contains("“Wegen en meten”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Dossierhuis.VIRTUEEL, Dossierhuis.EEN_GEBOUW, Dossierhuis.DEMERDAL})
    void everyHouseHasItsReport(String name) {
        Verslag verslag = report(Dossierhuis.of(name, folder));
        assertTrue(verslag.roosters().count() > 10);
        assertTrue(zinnen(verslag, GATEN).size() <= 11);
        assertFalse(zinnen(verslag, EEN_MANIER).isEmpty());
        assertFalse(zinnen(verslag, NAAST).isEmpty());
        for (Rooster rooster : verslag.roosters().toList()) {
            for (Rij rij : rooster.rijen()) {
                assertEquals(rooster.kolommen().size() - 1, rij.vakken().size(), rooster.naam());
            }
        }
    }
}
