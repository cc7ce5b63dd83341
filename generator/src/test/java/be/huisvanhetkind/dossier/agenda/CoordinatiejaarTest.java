package be.huisvanhetkind.dossier.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.dossier.Dossierhuis;
import be.huisvanhetkind.dossier.verslag.Dossier;
import biweekly.Biweekly;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What falls due in a small house whose days were counted by hand. */
class CoordinatiejaarTest {
    private static final ZoneId BRUSSEL = ZoneId.of("Europe/Brussels");
    private static final Coordinatiejaar JAAR = new Coordinatiejaar(12);

    @TempDir private Path content;

    /** A day or a moment, as a library tells it. */
    private record Gelezen(String wat, String wanneer) {
        static Gelezen of(Vervaldag een) {
            String moment =
                    een.van()
                            .map(van -> een.dag().atTime(van).atZone(BRUSSEL).toInstant())
                            .map(Object::toString)
                            .orElse(een.dag().toString());
            return new Gelezen(een.wat(), moment);
        }
    }

    private Dossierhuis house() {
        return Dossierhuis.recognised(content).lay(Path.of("src/test/dossier/jaar"));
    }

    private static List<String> told(Dossier dossier, Vervalsoort soort) {
        return JAAR.days(dossier).stream()
                .filter(een -> een.soort() == soort)
                .map(een -> een.dag() + " " + een.wat())
                .toList();
    }

    @Test
    void theWholeYearStandsInOneList() {
        assertEquals(
                """
                Het jaar van de coördinatie
                Wat te laat is, en wat er komt tot en met 4 december 2027.

                Te laat
                  wo 30/9    Bel De Ruilplank over een nieuwe afsprakennota
                  vr 20/11   Rond de actie “De deur staat open” af

                December 2026
                  zo 20/12   Bel Kompas over een nieuwe afsprakennota
                  do 31/12   Schrijf het actieplan voor 2027
                  do 31/12   Sluit “Speelgoed van de provincie” af

                Januari 2027
                  di 12/1    Platform van Zonneweide, 9.30 uur

                Februari 2027
                  zo 28/2    Spreek opnieuw af met de vrijwilligers van “Babbelcafé”

                Maart 2027
                  zo 28/3    Platform van Zonneweide, 2.30 uur
                  wo 31/3    Schrijf het activiteitenverslag over 2026

                Oktober 2027
                  zo 31/10   Platform van Zonneweide, 1.00 uur

                November 2027
                  ma 1/11    Maak werk van 6 beloofde punten
                  di 2/11    Kijk na hoe toegankelijk de site is
                  di 2/11    Lees 1 bestand van Gemeente Zonneweide na
                  di 2/11    Lees 7 bestanden van de coördinatie na
                  di 2/11    Lees 3 bestanden van Kompas na
                  di 2/11    Lees 1 bestand van De Ruilplank na
                  di 2/11    Lees 2 bestanden van Het Wiegje na
                """,
                Agendatekst.of(JAAR, house().on("2026-12-04")));
    }

    @Test
    void whatIsDoneIsNotTold() {
        Dossierhuis house =
                house().replace("acties/deur-open.md", "voortgang: bezig", "voortgang: klaar")
                        .replace(
                                "netwerk/afsprakennotas/ruilplank.md",
                                "tot: 2026-09-30",
                                "tot: 2029-09-30");
        Dossier dossier = house.on("2026-12-04");
        assertEquals(List.of(), told(dossier, Vervalsoort.ACTIE));
        assertEquals(
                List.of("2026-12-20 Bel Kompas over een nieuwe afsprakennota"),
                told(dossier, Vervalsoort.OVEREENKOMST));
        assertEquals(
                List.of("2027-11-01 Maak werk van 3 beloofde punten"),
                told(dossier, Vervalsoort.BELOFTE));
    }

    @Test
    void theLastDayItselfIsNotLate() {
        Dossierhuis house = house();
        Vervaldag onTheDay = nota(house.on("2026-12-20"));
        assertFalse(onTheDay.isTeLaatOp(LocalDate.parse("2026-12-20")));
        assertTrue(onTheDay.isTeLaatOp(LocalDate.parse("2026-12-21")));
        assertTrue(onTheDay.waarom().startsWith("De afsprakennota geldt tot"));
        assertTrue(nota(house.on("2026-12-21")).waarom().startsWith("De afsprakennota gold tot"));
    }

    private static Vervaldag nota(Dossier dossier) {
        return JAAR.days(dossier).stream()
                .filter(een -> een.soort() == Vervalsoort.OVEREENKOMST)
                .filter(een -> een.wat().contains("Kompas"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLeapDayIsADay() {
        Dossierhuis house =
                house().replace(
                                "toegankelijkheidsverklaringen/toegankelijkheid.md",
                                "opgesteld_op: 2026-11-02",
                                "opgesteld_op: 2028-02-29");
        Dossier leap = house.on("2028-02-29");
        assertEquals(
                List.of("2028-02-29 Platform van Zonneweide"), told(leap, Vervalsoort.VERGADERING));
        assertTrue(
                told(leap, Vervalsoort.OVEREENKOMST)
                        .contains(
                                "2028-02-29 Bel Gemeente Zonneweide over een nieuwe engagementsverklaring"));
        assertEquals(
                List.of("2029-02-28 Kijk na hoe toegankelijk de site is"),
                told(leap, Vervalsoort.VERKLARING));
    }

    @Test
    void aNewYearAsksForItsPlanAndForTheReportOfTheOld() {
        Dossierhuis house = house();
        assertEquals(
                List.of(
                        "2026-12-31 Schrijf het actieplan voor 2027",
                        "2027-03-31 Schrijf het activiteitenverslag over 2026"),
                told(house.on("2026-12-30"), Vervalsoort.JAARSTUK));
        Dossier newYear = house.on("2027-01-01");
        assertEquals(
                List.of(
                        "2026-12-31 Schrijf het actieplan voor 2027",
                        "2027-03-31 Schrijf het activiteitenverslag over 2026",
                        "2027-12-31 Schrijf het actieplan voor 2028"),
                told(newYear, Vervalsoort.JAARSTUK));
        assertEquals(List.of(), told(newYear, Vervalsoort.GELD));
    }

    @Test
    void numbersUnderFiveAreNotSaid() {
        Vervaldag vrijwilligers =
                JAAR.days(house().on("2026-12-04")).stream()
                        .filter(een -> een.soort() == Vervalsoort.VRIJWILLIGERS)
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                "Minder dan vijf overeenkomsten gelden tot en met 28 februari 2027.",
                vrijwilligers.waarom());
    }

    @Test
    void aHouseWithoutADossierIsToldHowToBegin() {
        Dossier dossier = Dossierhuis.of(Dossierhuis.KLEIN, content).on("2026-06-01");
        assertTrue(
                new Coordinatiejaar(1).of(dossier).lead().contains("staat er nog niets"),
                () -> new Coordinatiejaar(1).of(dossier).lead());
    }

    @Test
    void twoLibrariesReadTheDaysThatWeTell() throws IOException, ParserException {
        Dossier dossier = house().on("2026-12-21");
        List<Vervaldag> days =
                JAAR.days(dossier).stream()
                        .filter(een -> !een.isTeLaatOp(dossier.vandaag()))
                        .toList();
        List<Gelezen> told = days.stream().map(Gelezen::of).toList();
        assertTrue(told.contains(new Gelezen("Platform van Zonneweide", "2027-03-28T01:30:00Z")));
        String text = text(Coordinatiejaar.calendar("Proef", days, dossier));
        assertEquals(told, ical4j(text));
        assertEquals(told, biweekly(text));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<Gelezen> ical4j(String text) throws IOException, ParserException {
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
        return events.stream().map(CoordinatiejaarTest::read).toList();
    }

    private static Gelezen read(VEvent event) {
        Temporal when = Objects.requireNonNull(event.getDateTimeStart()).getDate();
        return new Gelezen(
                Objects.requireNonNull(event.getSummary()).getValue(),
                when instanceof LocalDate ? when.toString() : moment(when));
    }

    private static String moment(Temporal when) {
        return ZonedDateTime.from(when).toInstant().toString();
    }

    private static List<Gelezen> biweekly(String text) {
        return Biweekly.parse(text).first().getEvents().stream()
                .map(event -> new Gelezen(event.getSummary().getValue(), start(event)))
                .toList();
    }

    private static String start(biweekly.component.VEvent event) {
        ICalDate date = event.getDateStart().getValue();
        return date.hasTime()
                ? date.toInstant().toString()
                : date.getRawComponents()
                        .toDate()
                        .toInstant()
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate()
                        .toString();
    }

    @Test
    void whatIsLateStandsOnTheDayItself() {
        String text = text(JAAR.calendar(house().on("2026-12-04"))).replace("\r\n ", "");
        assertTrue(
                text.contains(
                        "UID:overeenkomst/ruilplank@huis.invalid\r\nDTSTAMP:20261204T000000Z\r\nDTSTART;VALUE=DATE:20261204\r\nSUMMARY:Te laat: Bel De Ruilplank"),
                text);
    }

    @Test
    void neitherZoneNorLocaleChangesAByte() {
        Dossier dossier = house().on("2026-12-04");
        String here = text(JAAR.calendar(dossier)) + Agendatekst.of(JAAR, dossier);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, text(JAAR.calendar(dossier)) + Agendatekst.of(JAAR, dossier));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
