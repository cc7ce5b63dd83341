package be.huisvanhetkind.model.tijd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class OpeningsurenTest {
    private static final Place HIER = Place.start("f.md");
    private static final LocalDate WOENSDAG = LocalDate.of(2026, 11, 25);
    private static final LocalDate WAPENSTILSTAND = LocalDate.of(2026, 11, 11);
    private static final LocalDate IN_DE_VAKANTIE = LocalDate.of(2026, 12, 23);
    private static final Kalender KALENDER =
            new Kalender(
                    Map.of(WAPENSTILSTAND, "Wapenstilstand"),
                    List.of(periode(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3))));
    private static final Tijdvak OCHTEND = vak(9, 12);
    private static final Tijdvak AVOND = vak(18, 20);

    private static Tijdvak vak(int van, int tot) {
        return new Tijdvak(HIER, LocalTime.of(van, 0), LocalTime.of(tot, 0));
    }

    private static Periode periode(LocalDate van, LocalDate tot) {
        return new Periode(HIER, van, tot, "");
    }

    private static Uurblok elkeWoensdag(Tijdvak vak) {
        return blok(List.of(Dag.WO), List.of(), List.of(), vak, Vakantie.ALTIJD);
    }

    private static Uurblok blok(
            List<Dag> dagen,
            List<Weeknummer> weken,
            List<LocalDate> datums,
            Tijdvak vak,
            Vakantie vakantie) {
        return new Uurblok(
                dagen,
                weken,
                datums,
                vak,
                Kanaal.ALGEMEEN,
                vakantie,
                Optional.empty(),
                Optional.empty());
    }

    private static Openingsuren uren(
            List<Uurblok> wanneer,
            List<Periode> gesloten,
            List<Aanpassing> aangepast,
            boolean openOpFeestdagen) {
        return new Openingsuren(
                HIER, wanneer, gesloten, aangepast, openOpFeestdagen, Optional.empty());
    }

    private static Openingsuren uren(Uurblok... wanneer) {
        return uren(List.of(wanneer), List.of(), List.of(), false);
    }

    private static List<Tijdvak> op(Openingsuren uren, LocalDate dag) {
        return uren.op(dag, KALENDER).stream().map(Opening::vak).toList();
    }

    @Test
    void weeklyHoursHoldOnTheirDayOnly() {
        Openingsuren uren = uren(elkeWoensdag(OCHTEND));
        assertEquals(List.of(OCHTEND), op(uren, WOENSDAG));
        assertEquals(List.of(), op(uren, WOENSDAG.plusDays(1)));
    }

    @Test
    void hoursOfOneDayComeInOrder() {
        Openingsuren uren = uren(elkeWoensdag(AVOND), elkeWoensdag(OCHTEND));
        assertEquals(List.of(OCHTEND, AVOND), op(uren, WOENSDAG));
    }

    @Test
    void sluitingsdagWinsOverOpeningsuren() {
        Openingsuren uren =
                uren(
                        List.of(elkeWoensdag(OCHTEND)),
                        List.of(periode(WOENSDAG, WOENSDAG)),
                        List.of(),
                        true);
        assertEquals(List.of(), op(uren, WOENSDAG));
        assertEquals(List.of(OCHTEND), op(uren, WOENSDAG.plusWeeks(1)));
        assertEquals(List.of(OCHTEND), op(uren, WOENSDAG.minusWeeks(1)));
    }

    @Test
    void aanpassingWinsOverSluitingsdagAndFeestdag() {
        Aanpassing anders = new Aanpassing(periode(WAPENSTILSTAND, WOENSDAG), List.of(AVOND));
        Openingsuren uren =
                uren(
                        List.of(elkeWoensdag(OCHTEND)),
                        List.of(periode(WOENSDAG, WOENSDAG)),
                        List.of(anders),
                        false);
        assertEquals(List.of(AVOND), op(uren, WOENSDAG));
        assertEquals(List.of(AVOND), op(uren, WAPENSTILSTAND));
        assertEquals(List.of(AVOND), op(uren, WAPENSTILSTAND.plusDays(1)));
        assertEquals(List.of(OCHTEND), op(uren, WOENSDAG.plusWeeks(1)));
    }

    @Test
    void feestdagIsClosedUnlessTheHouseSaysOtherwise() {
        List<Uurblok> wanneer = List.of(elkeWoensdag(OCHTEND));
        assertEquals(List.of(), op(uren(elkeWoensdag(OCHTEND)), WAPENSTILSTAND));
        assertEquals(
                List.of(OCHTEND), op(uren(wanneer, List.of(), List.of(), true), WAPENSTILSTAND));
    }

    @Test
    void schoolvakantieCanBeLeftOutOrBeTheOnlyTime() {
        Uurblok niet = blok(List.of(Dag.WO), List.of(), List.of(), OCHTEND, Vakantie.NIET);
        Uurblok alleen = blok(List.of(Dag.WO), List.of(), List.of(), AVOND, Vakantie.ALLEEN);
        Openingsuren uren = uren(niet, alleen);
        assertEquals(List.of(OCHTEND), op(uren, WOENSDAG));
        assertEquals(List.of(AVOND), op(uren, IN_DE_VAKANTIE));
    }

    @Test
    void theFirstAndThirdOfTheMonthAreCountedFromItsFirstDay() {
        Uurblok blok =
                blok(
                        List.of(Dag.ZO),
                        List.of(Weeknummer.EERSTE, Weeknummer.DERDE),
                        List.of(),
                        OCHTEND,
                        Vakantie.ALTIJD);
        // November 2026 begins on a Sunday.
        List<Integer> open =
                LocalDate.of(2026, 11, 1)
                        .datesUntil(LocalDate.of(2026, 12, 1))
                        .filter(dag -> blok.appliesOn(dag, KALENDER))
                        .map(LocalDate::getDayOfMonth)
                        .toList();
        assertEquals(List.of(1, 15), open);
    }

    @Test
    void theFifthIsNotInEveryMonthAndTheLastIs() {
        assertTrue(Weeknummer.VIJFDE.appliesOn(LocalDate.of(2026, 11, 29)));
        assertTrue(
                LocalDate.of(2026, 10, 1)
                        .datesUntil(LocalDate.of(2026, 11, 1))
                        .filter(dag -> dag.getDayOfWeek().getValue() == 7)
                        .noneMatch(Weeknummer.VIJFDE::appliesOn));
        for (int maand = 1; maand <= 12; maand++) {
            LocalDate eerste = LocalDate.of(2026, maand, 1);
            long laatste =
                    eerste.datesUntil(eerste.plusMonths(1))
                            .filter(dag -> dag.getDayOfWeek().getValue() == 7)
                            .filter(Weeknummer.LAATSTE::appliesOn)
                            .count();
            assertEquals(1, laatste, eerste.toString());
        }
    }

    @Test
    void theLastMayAlsoBeTheFourth() {
        LocalDate vierde = LocalDate.of(2026, 2, 25);
        assertTrue(Weeknummer.LAATSTE.appliesOn(vierde));
        assertTrue(Weeknummer.VIERDE.appliesOn(vierde));
    }

    @Test
    void listedDatesHoldWithoutAWeekday() {
        Uurblok blok = blok(List.of(), List.of(), List.of(WOENSDAG), OCHTEND, Vakantie.ALTIJD);
        assertTrue(blok.appliesOn(WOENSDAG, KALENDER));
        assertFalse(blok.appliesOn(WOENSDAG.plusWeeks(1), KALENDER));
    }

    @Test
    void hoursHoldFromTheirFirstDayUpToTheirLast() {
        Uurblok blok =
                new Uurblok(
                        List.of(Dag.values()),
                        List.of(),
                        List.of(),
                        OCHTEND,
                        Kanaal.ALGEMEEN,
                        Vakantie.ALTIJD,
                        Optional.of(WOENSDAG),
                        Optional.of(WOENSDAG.plusDays(2)));
        assertEquals(
                List.of(false, true, true, true, false),
                WOENSDAG.minusDays(1)
                        .datesUntil(WOENSDAG.plusDays(4))
                        .map(dag -> blok.appliesOn(dag, KALENDER))
                        .toList());
    }

    @Test
    void theClockOfTheMachineAndSummerTimeDoNotMatter() {
        Uurblok nacht = blok(List.of(Dag.ZO), List.of(), List.of(), vak(2, 3), Vakantie.ALTIJD);
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "Pacific/Kiritimati", "America/St_Johns")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertEquals(List.of(vak(2, 3)), op(uren(nacht), LocalDate.of(2026, 3, 29)));
                assertEquals(List.of(vak(2, 3)), op(uren(nacht), LocalDate.of(2026, 10, 25)));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void hoursThatTouchDoNotOverlap() {
        assertFalse(vak(9, 12).overlaps(vak(12, 14)));
        assertTrue(vak(9, 12).overlaps(vak(11, 14)));
        assertTrue(vak(9, 12).overlaps(vak(10, 11)));
    }

    @Test
    void aDateThatIsWrittenOutWinsOverTheHolidayAndNotOverAClosing() {
        Uurblok blok =
                blok(List.of(), List.of(), List.of(WAPENSTILSTAND), OCHTEND, Vakantie.ALTIJD);
        assertEquals(List.of(OCHTEND), op(uren(blok), WAPENSTILSTAND));
        Periode dicht = periode(WAPENSTILSTAND, WAPENSTILSTAND);
        assertEquals(List.of(), op(uren(blok).withGesloten(List.of(dicht)), WAPENSTILSTAND));
    }

    @Test
    void twoPatternsThatMeetAreOnce() {
        List<Dag> dagen = List.of(Dag.WO);
        Uurblok vierde =
                blok(dagen, List.of(Weeknummer.VIERDE), List.of(), OCHTEND, Vakantie.ALTIJD);
        Uurblok laatste =
                blok(dagen, List.of(Weeknummer.LAATSTE), List.of(), OCHTEND, Vakantie.ALTIJD);
        Uurblok datum =
                blok(List.of(), List.of(), List.of(WOENSDAG, WOENSDAG), OCHTEND, Vakantie.ALTIJD);
        assertEquals(List.of(OCHTEND), op(uren(vierde, laatste, datum), WOENSDAG));
        assertEquals(List.of(OCHTEND, AVOND), op(uren(vierde, elkeWoensdag(AVOND)), WOENSDAG));
    }

    @Test
    void evenAndOddWeeksTakeTurnsAlsoWhereAYearHas53() {
        List<LocalDate> mondays =
                LocalDate.of(2026, 11, 2)
                        .datesUntil(LocalDate.of(2027, 2, 1), Period.ofWeeks(1))
                        .toList();
        for (LocalDate monday : mondays) {
            assertTrue(
                    Weeknummer.EVEN.appliesOn(monday) != Weeknummer.ONEVEN.appliesOn(monday),
                    monday.toString());
            assertEquals(
                    Weeknummer.EVEN.appliesOn(monday),
                    Weeknummer.EVEN.appliesOn(monday.plusDays(6)),
                    "a week ends on Sunday");
        }
        assertTrue(Weeknummer.ONEVEN.appliesOn(LocalDate.of(2026, 12, 28)), "week 53");
        assertTrue(Weeknummer.ONEVEN.appliesOn(LocalDate.of(2027, 1, 4)), "week 1");
        assertTrue(Weeknummer.EVEN.appliesOn(LocalDate.of(2027, 1, 11)), "week 2");
    }

    @Test
    void whatEndsInTheNightEndsOnTheNextDay() {
        assertEquals(WOENSDAG.plusDays(1).atTime(2, 0), vak(20, 2).einde(WOENSDAG));
        assertEquals(WOENSDAG.plusDays(1).atStartOfDay(), vak(20, 0).einde(WOENSDAG));
        assertEquals(WOENSDAG.plusDays(1).atStartOfDay(), vak(0, 0).einde(WOENSDAG));
        assertEquals(WOENSDAG.atTime(12, 0), vak(9, 12).einde(WOENSDAG));
    }

    @Test
    void aNightIsPossibleAndHoursTheWrongWayRoundAreNot() {
        for (Tijdvak vak : List.of(vak(20, 2), vak(20, 9), vak(22, 7), vak(0, 0), vak(9, 0))) {
            assertTrue(vak.isMogelijk(), vak.toString());
        }
        for (Tijdvak vak : List.of(vak(12, 9), vak(14, 4), vak(9, 9), vak(17, 8))) {
            assertFalse(vak.isMogelijk(), vak.toString());
        }
    }

    @Test
    void nightsOverlapAsTheyAre() {
        assertTrue(vak(20, 2).overlaps(vak(22, 23)));
        assertTrue(vak(22, 23).overlaps(vak(20, 2)));
        assertTrue(vak(0, 0).overlaps(vak(23, 1)));
        assertFalse(vak(18, 20).overlaps(vak(20, 2)));
        assertFalse(vak(1, 2).overlaps(vak(20, 2)), "the night before is another day's");
    }
}
