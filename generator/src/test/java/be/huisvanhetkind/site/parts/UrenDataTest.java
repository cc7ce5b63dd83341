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
    private static Optional<String> json(Openingsuren uren) {
        return UrenData.json(uren, Tijden.KALENDER, Tijden.VANDAAG);
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
                        "{\"4\":[[\"09:00\",\"12:00\"]],\"5\":[[\"09:00\",\"12:00\"]],"
                                + "\"dicht\":[\"2026-12-25\"],"
                                + "\"anders\":{\"2026-12-24\":[[\"09:00\",\"11:00\"]]}}"),
                json(uren));
    }

    @Test
    void weeksOfTheMonthBecomeDates() {
        Openingsuren uren =
                Tijden.uren(
                        Tijden.blok(
                                List.of(Dag.MA),
                                List.of(new Weeknummer(1)),
                                List.of(),
                                14,
                                16,
                                Kanaal.ALGEMEEN));
        assertEquals(
                Optional.of(
                        "{\"anders\":{\"2026-12-07\":[[\"14:00\",\"16:00\"]],"
                                + "\"2027-01-04\":[[\"14:00\",\"16:00\"]],"
                                + "\"2027-02-01\":[[\"14:00\",\"16:00\"]]}}"),
                json(uren));
    }

    @Test
    void hoursByAppointmentAreNeverOpen() {
        Openingsuren uren =
                Tijden.uren(
                        Tijden.blok(
                                List.of(Dag.MA), List.of(), List.of(), 14, 16, Kanaal.OP_AFSPRAAK));
        assertEquals(Optional.empty(), json(uren));
        assertEquals(
                Optional.of("{\"1\":[[\"14:00\",\"16:00\"]]}"),
                UrenData.opAfspraak(uren, Tijden.KALENDER, Tijden.VANDAAG));
    }

    @Test
    void hoursByAppointmentBesideOthersAreNotToldByTheScript() {
        Openingsuren uren =
                Tijden.uren(
                        Tijden.blok(9, 12, Dag.DI),
                        Tijden.blok(
                                List.of(Dag.MA), List.of(), List.of(), 14, 16, Kanaal.OP_AFSPRAAK));
        assertEquals(Optional.empty(), UrenData.opAfspraak(uren, Tijden.KALENDER, Tijden.VANDAAG));
    }
}
