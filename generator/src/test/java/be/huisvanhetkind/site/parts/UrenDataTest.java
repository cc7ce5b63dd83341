package be.huisvanhetkind.site.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.model.tijd.Aanpassing;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Weeknummer;
import be.huisvanhetkind.site.Tijden;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UrenDataTest {
    private static final String DAYS = "2026-11-23/2027-02-02 ";

    private static Optional<String> data(Openingsuren uren) {
        return UrenData.of(uren, Tijden.KALENDER, Tijden.VANDAAG);
    }

    @Test
    void holidaysAndOtherHoursStandApart() {
        Openingsuren uren =
                Tijden.uren(
                        List.of(Tijden.blok(9, 12, Dag.DO, Dag.VR)),
                        List.of(),
                        List.of(
                                new Aanpassing(
                                        Tijden.op(LocalDate.of(2026, 12, 24)),
                                        List.of(Tijden.vak(9, 11)))));
        assertEquals(
                Optional.of(
                        DAYS + "4=09:00-12:00 5=09:00-12:00 2026-12-24=09:00-11:00 2026-12-25="),
                data(uren));
    }

    @Test
    void weeksOfTheMonthBecomeDates() {
        Openingsuren uren =
                Tijden.uren(
                        Tijden.blok(
                                List.of(Dag.MA),
                                List.of(Weeknummer.EERSTE),
                                List.of(),
                                14,
                                16,
                                Kanaal.ALGEMEEN));
        assertEquals(
                Optional.of(
                        DAYS
                                + "2026-12-07=14:00-16:00 2027-01-04=14:00-16:00 2027-02-01=14:00-16:00"),
                data(uren));
    }

    @Test
    void everyBlockTellsHowOneCanCome() {
        Openingsuren uren =
                Tijden.uren(
                        Tijden.blok(9, 12, Dag.DI),
                        Tijden.blok(
                                List.of(Dag.DI), List.of(), List.of(), 14, 16, Kanaal.OP_AFSPRAAK),
                        Tijden.blok(
                                List.of(Dag.WO), List.of(), List.of(), 8, 9, Kanaal.TELEFONISCH));
        assertEquals(Optional.of(DAYS + "2=09:00-12:00,14:00-16:00a 3=08:00-09:00t"), data(uren));
    }

    @Test
    void otherHoursAreOfTheFirstWayAndReplaceTheOthers() {
        Openingsuren uren =
                Tijden.uren(
                        List.of(
                                Tijden.blok(9, 12, Dag.DI),
                                Tijden.blok(
                                        List.of(Dag.DI),
                                        List.of(),
                                        List.of(),
                                        14,
                                        16,
                                        Kanaal.TELEFONISCH)),
                        List.of(),
                        List.of(
                                new Aanpassing(
                                        Tijden.op(LocalDate.of(2026, 12, 1)),
                                        List.of(Tijden.vak(10, 11)))));
        assertEquals(
                Optional.of(DAYS + "2=09:00-12:00,14:00-16:00t 2026-12-01=10:00-11:00"),
                data(uren));
    }
}
