package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.UrenView.Anders;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Closings, other hours and holidays that are still to come, each as a sentence. */
final class AndereUren {
    private static final int WEEKS_AHEAD = 10;

    /** In so many days everything that returns has returned. */
    private static final int MOST = 400;

    private AndereUren() {}

    static List<Anders> of(Openingsuren uren, Index index) {
        Woordenboek w = index.woorden();
        Stream<Line> closed =
                uren.gesloten().stream()
                        .filter(periode -> isMissed(periode, uren, index))
                        .map(periode -> line(periode, w.woord("uren.gesloten"), index));
        Stream<Line> other =
                uren.aangepast().stream()
                        .map(
                                anders ->
                                        line(
                                                anders.periode(),
                                                UrenWoorden.dag(anders.uren(), w),
                                                index));
        return Stream.of(closed, other, feestdagen(uren, index))
                .flatMap(lines -> lines)
                .filter(line -> !line.tot().isBefore(index.vandaag()))
                .sorted(Comparator.comparing(Line::van))
                .map(Line::anders)
                .toList();
    }

    /** Whether there would have been hours on a day of it. */
    private static boolean isMissed(Periode periode, Openingsuren uren, Index index) {
        return periode.van()
                .datesUntil(periode.tot().plusDays(1))
                .limit(MOST)
                .anyMatch(dag -> hasUren(uren, dag, index));
    }

    private static boolean hasUren(Openingsuren uren, LocalDate dag, Index index) {
        return uren.wanneer().stream()
                .anyMatch((Uurblok blok) -> blok.appliesOn(dag, index.kalender()));
    }

    /** Holidays on which it would have been open. */
    private static Stream<Line> feestdagen(Openingsuren uren, Index index) {
        if (uren.openOpFeestdagen()) {
            return Stream.empty();
        }
        LocalDate last = index.vandaag().plusWeeks(WEEKS_AHEAD);
        return index.kalender().feestdagen().entrySet().stream()
                .filter(feest -> !feest.getKey().isBefore(index.vandaag()))
                .filter(feest -> !feest.getKey().isAfter(last))
                .filter(feest -> uren.op(feest.getKey(), index.kalender()).isEmpty())
                .filter(feest -> usual(uren, feest.getKey(), index))
                .map(feest -> feestdag(feest.getKey(), feest.getValue(), index));
    }

    private static Line feestdag(LocalDate dag, String naam, Index index) {
        Woordenboek w = index.woorden();
        String when = DagWoorden.nabij(dag, index.vandaag(), w);
        return new Line(dag, dag, anders(when, w.woord("uren.gesloten"), naam, w));
    }

    private static boolean usual(Openingsuren uren, LocalDate dag, Index index) {
        boolean named =
                Stream.concat(
                                uren.gesloten().stream(),
                                uren.aangepast().stream().map(anders -> anders.periode()))
                        .anyMatch(periode -> periode.contains(dag));
        return !named && hasUren(uren, dag, index);
    }

    private static Line line(Periode periode, String what, Index index) {
        Woordenboek w = index.woorden();
        String from = DagWoorden.nabij(periode.van(), index.vandaag(), w);
        String when =
                periode.van().equals(periode.tot())
                        ? from
                        : w.woord(
                                "datum.van-tot-en-met",
                                from,
                                DagWoorden.nabij(periode.tot(), index.vandaag(), w));
        return new Line(periode.van(), periode.tot(), anders(when, what, periode.naam(), w));
    }

    private static Anders anders(String when, String what, String why, Woordenboek w) {
        return new Anders(
                w.hoofdletter(w.woord("uren.anders", when, what)),
                Geschreven.huis(why.isEmpty() ? "" : Woordenboek.NL.zin(why)));
    }

    private record Line(LocalDate van, LocalDate tot, Anders anders) {}
}
