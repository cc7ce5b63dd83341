package be.huisvanhetkind.site;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.tijd.Aanpassing;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.model.tijd.Tijdvak;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Vakantie;
import be.huisvanhetkind.model.tijd.Weeknummer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opening hours for tests. */
public final class Tijden {
    public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    public static final Place PLACE = Place.start("x.md");
    public static final Kalender KALENDER =
            new Kalender(Map.of(LocalDate.of(2026, 12, 25), "Kerstmis"), List.of());

    private Tijden() {}

    public static Uurblok blok(int from, int to, Dag... dagen) {
        return blok(List.of(dagen), List.of(), List.of(), from, to, Kanaal.ALGEMEEN);
    }

    public static Uurblok blok(
            List<Dag> dagen,
            List<Weeknummer> weken,
            List<LocalDate> datums,
            int from,
            int to,
            Kanaal kanaal) {
        return new Uurblok(
                dagen,
                weken,
                datums,
                vak(from, to),
                kanaal,
                Vakantie.ALTIJD,
                Optional.empty(),
                Optional.empty());
    }

    public static Openingsuren uren(Uurblok... blokken) {
        return uren(List.of(blokken), List.of(), List.of());
    }

    public static Openingsuren uren(
            List<Uurblok> blokken, List<Periode> gesloten, List<Aanpassing> aangepast) {
        return new Openingsuren(PLACE, blokken, gesloten, aangepast, false, Optional.empty());
    }

    public static Periode op(LocalDate dag) {
        return new Periode(PLACE, dag, dag, "");
    }

    public static Tijdvak vak(int from, int to) {
        return new Tijdvak(PLACE, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
