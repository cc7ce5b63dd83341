package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Vakantie;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.UrenView;
import be.huisvanhetkind.site.view.UrenView.Rij;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opening hours in words, in a table and for the script. */
public final class Uren {
    private Uren() {}

    public static UrenView of(Openingsuren uren, Index index) {
        LocalDate vandaag = index.vandaag();
        Woordenboek w = index.woorden();
        return new UrenView(
                week(uren, vandaag, w),
                UrenWoorden.voluit(uren, vandaag, w),
                UrenWoorden.kort(uren, vandaag, w),
                AndereUren.of(uren, index),
                uren.hoe().map(Geschreven::huis),
                data(Optional.of(uren), index));
    }

    /** The returning hours, each pattern as a sentence. */
    static List<String> zinnen(Openingsuren uren, Index index) {
        return UrenWoorden.voluit(uren, index.vandaag(), index.woorden()).stream()
                .map(index.woorden()::zin)
                .toList();
    }

    /** What the script needs to say whether it is open now. */
    static Optional<String> data(Optional<Openingsuren> uren, Index index) {
        return uren.flatMap(some -> data(some, index.kalender(), index.vandaag()));
    }

    /** The same, for hours that stand by themselves. */
    public static Optional<String> data(Openingsuren uren, Kalender kalender, LocalDate vandaag) {
        return UrenData.of(uren, kalender, vandaag);
    }

    /** A row for every day; none when not one pattern returns every week. */
    private static List<Rij> week(Openingsuren uren, LocalDate vandaag, Woordenboek w) {
        List<Uurblok> now = uren.wanneer().stream().filter(blok -> inTable(blok, vandaag)).toList();
        return now.stream().allMatch(blok -> !blok.weken().isEmpty())
                ? List.of()
                : Stream.of(DayOfWeek.values())
                        .map(
                                dag ->
                                        new Rij(
                                                dag.getValue(),
                                                DagWoorden.dag(dag, w),
                                                UrenWoorden.rij(op(now, dag), vandaag, w)))
                        .toList();
    }

    private static boolean inTable(Uurblok blok, LocalDate vandaag) {
        return !blok.dagen().isEmpty()
                && blok.vakantie() != Vakantie.ALLEEN
                && blok.geldigVanaf().map(vanaf -> !vandaag.isBefore(vanaf)).orElse(true)
                && blok.geldigTot().map(tot -> !vandaag.isAfter(tot)).orElse(true);
    }

    private static List<Uurblok> op(List<Uurblok> blokken, DayOfWeek dag) {
        return blokken.stream()
                .filter(blok -> blok.dagen().stream().map(Dag::dagVanDeWeek).anyMatch(dag::equals))
                .toList();
    }
}
