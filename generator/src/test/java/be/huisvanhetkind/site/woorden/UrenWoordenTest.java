package be.huisvanhetkind.site.woorden;

import static be.huisvanhetkind.model.tijd.Dag.DI;
import static be.huisvanhetkind.model.tijd.Dag.DO;
import static be.huisvanhetkind.model.tijd.Dag.MA;
import static be.huisvanhetkind.model.tijd.Dag.VR;
import static be.huisvanhetkind.model.tijd.Dag.WO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Weeknummer;
import be.huisvanhetkind.site.Tijden;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrenWoordenTest {
    private static List<String> voluit(Uurblok... blokken) {
        return UrenWoorden.voluit(Tijden.uren(blokken), Tijden.VANDAAG, Woordenboek.NL);
    }

    @Test
    void threeDaysInARowAreARange() {
        assertEquals(
                List.of("maandag tot vrijdag van 9 tot 12 uur"),
                voluit(Tijden.blok(9, 12, MA, DI, WO, DO, VR)));
        assertEquals(
                List.of("ma tot wo en vr van 9 tot 12 uur"),
                UrenWoorden.kort(
                        Tijden.uren(Tijden.blok(9, 12, MA, DI, WO, VR)),
                        Tijden.VANDAAG,
                        Woordenboek.NL));
    }

    @Test
    void twoDaysAreNamed() {
        assertEquals(
                List.of("dinsdag en donderdag van 9 tot 12 uur"),
                voluit(Tijden.blok(9, 12, DI, DO)));
    }

    @Test
    void twiceADayIsOneLine() {
        assertEquals(
                List.of("dinsdag van 9 tot 12 uur en 13 tot 16 uur"),
                voluit(Tijden.blok(13, 16, DI), Tijden.blok(9, 12, DI)));
    }

    @Test
    void weeksOfTheMonthAreCounted() {
        List<Weeknummer> weken = List.of(Weeknummer.EERSTE, Weeknummer.DERDE);
        assertEquals(
                List.of("elke eerste en derde maandag van 14 tot 16 uur"),
                voluit(Tijden.blok(List.of(MA), weken, List.of(), 14, 16, Kanaal.ALGEMEEN)));
        assertEquals(
                List.of("elke laatste maandag van 14 tot 16 uur, op afspraak"),
                voluit(
                        Tijden.blok(
                                List.of(MA),
                                List.of(Weeknummer.LAATSTE),
                                List.of(),
                                14,
                                16,
                                Kanaal.OP_AFSPRAAK)));
    }

    @Test
    void datesThatAreOverAreLeftOut() {
        List<LocalDate> datums = List.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 7));
        assertEquals(
                List.of("maandag 7 december van 14 tot 16 uur"),
                voluit(Tijden.blok(List.of(), List.of(), datums, 14, 16, Kanaal.ALGEMEEN)));
    }

    @Test
    void aDayWithoutHoursIsClosed() {
        assertEquals("gesloten", UrenWoorden.dag(List.of(), Woordenboek.NL));
        assertEquals("gesloten", UrenWoorden.rij(List.of(), Tijden.VANDAAG, Woordenboek.NL));
    }

    @Test
    void aRowTellsWhatIsNotForEveryoneEveryWeek() {
        List<Uurblok> blokken =
                List.of(
                        Tijden.blok(
                                List.of(MA),
                                List.of(Weeknummer.EERSTE),
                                List.of(),
                                18,
                                20,
                                Kanaal.ALGEMEEN),
                        Tijden.blok(List.of(MA), List.of(), List.of(), 14, 16, Kanaal.OP_AFSPRAAK),
                        Tijden.blok(11, 12, MA, DI),
                        Tijden.blok(9, 10, MA));
        assertEquals(
                "9 tot 10 uur en 11 tot 12 uur; 14 tot 16 uur, op afspraak;"
                        + " elke eerste van 18 tot 20 uur",
                UrenWoorden.rij(blokken, Tijden.VANDAAG, Woordenboek.NL));
    }

    @Test
    void evenWeeksAreSaidBesideThoseOfTheMonth() {
        assertEquals(
                List.of("maandag in de even weken van 9 tot 12 uur"),
                voluit(week(Weeknummer.EVEN)));
        assertEquals(
                List.of("elke eerste maandag en maandag in de oneven weken van 9 tot 12 uur"),
                voluit(week(Weeknummer.EERSTE, Weeknummer.ONEVEN)));
    }

    private static Uurblok week(Weeknummer... weken) {
        return Tijden.blok(List.of(MA), List.of(weken), List.of(), 9, 12, Kanaal.ALGEMEEN);
    }

    @Test
    void hoursToAndPastMidnightAreSaidAsTheyAre() {
        assertEquals(List.of("maandag van 20 tot 2 uur"), voluit(Tijden.blok(20, 2, MA)));
        assertEquals(List.of("maandag van 20 tot 24 uur"), voluit(Tijden.blok(20, 0, MA)));
        assertEquals(List.of("maandag van 0 tot 24 uur"), voluit(Tijden.blok(0, 0, MA)));
    }
}
