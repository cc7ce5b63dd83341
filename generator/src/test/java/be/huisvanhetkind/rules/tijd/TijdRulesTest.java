package be.huisvanhetkind.rules.tijd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours, wherever they are written. */
class TijdRulesTest {
    private static final String ZONNEHUIS = "locaties/zonnehuis.md";
    private static final String BABBELCAFE = "partners/kompas/aanbod/babbelcafe.md";
    private static final String VOORLEZEN = "partners/kompas/activiteiten/voorlezen.md";
    private static final String MOMENTEN =
            "momenten:\n  - start: 2026-12-05 10.00\n    einde: 2026-12-05 11.00\n";

    @TempDir private Path folder;
    private Proefhuis huis;

    @BeforeEach
    void aHouse() {
        huis = Proefhuis.klein(folder, "tijd");
    }

    /** Hours of one line below {@code wanneer}, in the house. */
    private void uren(String... regels) {
        huis = Proefhuis.klein(folder, "tijd");
        huis.replace(
                ZONNEHUIS,
                "    - dagen: [ma, wo]\n      van: 9.00\n      tot: 12.00\n",
                "    - " + String.join("\n    - ", regels) + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "9.00, 9.02, 0",
        "9.00, 9.00, 1",
        "9.02, 9.00, 1",
        "20.00, 2.00, 0",
        "20.00, 24.00, 0",
        "0.00, 23.59, 0",
        "14.00, 4.00, 1"
    })
    void hoursEndAfterTheyBegin(String van, String tot, int found) {
        uren("{dagen: [ma], van: %s, tot: %s}".formatted(van, tot));
        assertEquals(found, huis.findings().size());
    }

    @Test
    void hoursAreFoundInAWelcomeAnOfferAndASeries() {
        String averechts = "wanneer: [{dagen: [ma], van: 9.30, tot: 9.05}]";
        huis.replace(
                        ZONNEHUIS,
                        "openingsuren:",
                        "onthaal:\n  zonder_afspraak: ja\n  diensten: [informatie]\n  uren:\n    "
                                + averechts
                                + "\nopeningsuren:")
                .replace(BABBELCAFE, "van: 9.00", "van: 11.00")
                .replace(VOORLEZEN, MOMENTEN, "reeks:\n  " + averechts + "\n");
        assertEquals(
                List.of("locaties/zonnehuis.md:15", BABBELCAFE + ":23", VOORLEZEN + ":8"),
                huis.findings("einde-voor-begin"));
        assertEquals(
                List.of(
                        "Het einde (11.00) komt niet na het begin (11.00).",
                        "Het einde (9.05) komt niet na het begin (9.30).",
                        "Het einde (9.05) komt niet na het begin (9.30)."),
                words());
    }

    /** What is said of each, without what to do. */
    private List<String> words() {
        return huis.messages("einde-voor-begin").stream()
                .map(words -> words.substring(0, words.indexOf(". Kijk") + 1))
                .toList();
    }

    @Test
    void aMomentIsSaidWithItsDay() {
        huis.replace(VOORLEZEN, "einde: 2026-12-05 11.00", "einde: 2026-12-05 10.00");
        assertEquals(
                List.of("Het einde (2026-12-05 10.00) komt niet na het begin (2026-12-05 10.00)."),
                words());
    }

    @Test
    void aPeriodMayBeOneDay() {
        String uren =
                "openingsuren:\n  gesloten: [{van: 2026-12-%s, tot: 2026-12-24}]\n"
                        + "  aangepast:\n    - {van: 2026-12-%s, tot: 2026-12-29, uren: [{van: 9.00, tot: %s}]}\n";
        huis.replace(ZONNEHUIS, "openingsuren:\n", uren.formatted("24", "29", "9.30"));
        assertEquals(List.of(), huis.findings());
        huis = Proefhuis.klein(folder, "tijd");
        huis.replace(ZONNEHUIS, "openingsuren:\n", uren.formatted("25", "30", "8.30"));
        assertEquals(
                List.of(
                        "einde-voor-begin locaties/zonnehuis.md:12",
                        "einde-voor-begin locaties/zonnehuis.md:14",
                        "einde-voor-begin locaties/zonnehuis.md:14"),
                huis.findings());
        assertEquals("Het einde (2026-12-24) komt niet na het begin (2026-12-25).", words().get(0));
    }

    @Test
    void aSchoolHolidayEndsAfterItBegins() {
        String vakanties = "begrippen/schoolvakanties.yml";
        huis.replace(vakanties, "tot: 2027-01-03", "tot: 2026-12-21");
        assertEquals(List.of(), huis.findings());
        huis.replace(vakanties, "tot: 2026-12-21", "tot: 2026-12-20");
        assertEquals(List.of("einde-voor-begin " + vakanties + ":1"), huis.findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dagen: [di], van: 9.00, tot: 12.00",
                "dagen: [ma], van: 12.00, tot: 14.00",
                "dagen: [ma], van: 8.00, tot: 9.00",
                "dagen: [ma], van: 9.00, tot: 12.00, kanaal: telefonisch",
                "dagen: [ma], van: 9.00, tot: 12.00, schoolvakantie: alleen",
                "dagen: [ma], week: [1], van: 9.00, tot: 12.00",
                "dagen: [ma], van: 9.00, tot: 12.00, geldig_vanaf: 2026-12-01",
                "dagen: [ma], van: 9.00, tot: 12.00, geldig_tot: 2026-12-01",
                "datums: [2026-11-23], van: 9.00, tot: 12.00",
            })
    void otherHoursDoNotClash(String ander) {
        uren("{dagen: [ma], van: 9.00, tot: 12.00}", "{" + ander + "}");
        assertEquals(List.of(), huis.findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dagen: [ma, di], van: 9.00, tot: 12.00 | dagen: [di, wo], van: 11.59, tot: 14.00",
                "datums: [2026-11-23], van: 9.00, tot: 12.00 | datums: [2026-11-23], van: 8.00, tot: 9.02",
                "dagen: [ma], week: [1], van: 9.00, tot: 12.00 | dagen: [ma], week: [1], van: 10.00, tot: 11.00",
            })
    void hoursOfOneDayClash(String een, String ander) {
        uren("{" + een + "}", "{" + ander + "}");
        assertEquals(List.of("uren-overlappen locaties/zonnehuis.md:14"), huis.findings());
    }

    @Test
    void hoursThatClashWithTwoAreToldOnceWithTheFirst() {
        String blok = "{dagen: [ma], van: 9.00, tot: 12.00}";
        uren(blok, blok, blok);
        assertEquals(
                List.of(ZONNEHUIS + ":14", ZONNEHUIS + ":15"), huis.findings("uren-overlappen"));
        assertEquals(
                List.of(true, true),
                huis.messages("uren-overlappen").stream()
                        .map(words -> words.contains("met die van regel 13,"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"zonder, false", "op-afspraak, true", "inschrijven, true"})
    void anOfferWithAnAppointmentSaysHow(String afspraak, boolean found) {
        huis.replace(BABBELCAFE, "afspraak: zonder", "afspraak: " + afspraak);
        assertEquals(
                found ? List.of("afspraak-zonder-hoe " + BABBELCAFE + ":17") : List.of(),
                huis.findings());
        huis.replace(BABBELCAFE, "afspraak: ", "hoe: Bel 013 00 12 50.\nafspraak: ");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void anActivityIsOverTheDayAfterItsLastMoment() {
        huis.replace(VOORLEZEN, "2026-12-05", "2026-11-21");
        assertEquals(List.of(), huis.findings());
        huis.replace(VOORLEZEN, "2026-11-21", "2026-11-20");
        assertEquals(List.of("momenten-voorbij " + VOORLEZEN + ":8"), huis.findings());
        huis.replace(
                VOORLEZEN,
                "momenten:\n",
                "momenten:\n  - start: 2026-11-21 10.00\n    einde: 2026-11-21 11.00\n");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aSeriesIsNotOver() {
        huis.replace(VOORLEZEN, "2026-12-05", "2026-11-20")
                .replace(
                        VOORLEZEN,
                        "momenten:\n",
                        "reeks:\n  wanneer: [{dagen: [ma], van: 9.00, tot: 10.00}]\nmomenten:\n");
        assertEquals(List.of(), huis.findings("momenten-voorbij"));
    }

    @Test
    void anActivityWithoutADayIsAnotherMistake() {
        huis.replace(VOORLEZEN, MOMENTEN, "");
        assertEquals(List.of(), huis.findings("momenten-voorbij"));
        assertEquals(1, huis.findings("activiteit-zonder-moment").size());
    }

    private void voorlezen(String start, String einde) {
        huis.replace(
                VOORLEZEN,
                MOMENTEN,
                "momenten:\n  - start: %s\n    einde: %s\n".formatted(start, einde));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28 2.00, 2027-03-28 4.00, 1",
        "2027-03-28 2.59, 2027-03-28 4.00, 1",
        "2027-03-28 1.30, 2027-03-28 2.30, 1",
        "2027-03-28 1.59, 2027-03-28 3.00, 0",
        "2027-10-31 2.30, 2027-10-31 3.30, 0",
        "2027-03-27 2.30, 2027-03-27 3.30, 0"
    })
    void anHourThatTheClockSkipsIsSaid(String start, String einde, int found) {
        voorlezen(start, einde);
        assertEquals(found, huis.findings("uur-bestaat-niet").size());
    }

    @ParameterizedTest
    @CsvSource({
        "2062-12-17 10.00, 2062-12-17 11.00, 1",
        "2028-02-01 10.00, 2028-02-01 11.00, 1",
        "2026-12-18 10.00, 2027-12-18 11.00, 1",
        "2027-11-20 10.00, 2027-11-20 11.00, 0",
        "2026-12-18 10.00, 2026-12-20 16.00, 0"
    })
    void aYearThatIsFarAwayIsSaid(String start, String einde, int found) {
        voorlezen(start, einde);
        assertEquals(found, huis.findings("jaar-lijkt-fout").size());
    }

    @Test
    void aDateOnAHolidayIsSaidUnlessTheHoursSaySo() {
        uren("{datums: [2026-12-25], van: 9.00, tot: 12.00}");
        assertEquals(1, huis.findings("datum-op-feestdag").size());
        uren("{dagen: [vr], van: 9.00, tot: 12.00}");
        assertEquals(0, huis.findings("datum-op-feestdag").size());
    }
}
