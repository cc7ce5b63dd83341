package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Closings, other hours and holidays that are still to come, each as a sentence. */
final class AndereUren {
    private static final int WEEKS_AHEAD = 10;

    private AndereUren() {}

    static List<String> van(Openingsuren uren, OpenbaarHuis huis) {
        Stream<Line> closed = uren.gesloten().stream().map(periode -> line(periode, "gesloten"));
        Stream<Line> other =
                uren.aangepast().stream()
                        .map(anders -> line(anders.periode(), UrenWoorden.dag(anders.uren())));
        return Stream.of(closed, other, feestdagen(uren, huis))
                .flatMap(lines -> lines)
                .filter(line -> !line.tot().isBefore(huis.vandaag()))
                .sorted(Comparator.comparing(Line::van))
                .map(Line::text)
                .toList();
    }

    /** Holidays on which it would have been open. */
    private static Stream<Line> feestdagen(Openingsuren uren, OpenbaarHuis huis) {
        LocalDate last = huis.vandaag().plusWeeks(WEEKS_AHEAD);
        return uren.openOpFeestdagen()
                ? Stream.empty()
                : huis.kalender().feestdagen().entrySet().stream()
                        .filter(
                                feest ->
                                        !feest.getKey().isBefore(huis.vandaag())
                                                && !feest.getKey().isAfter(last))
                        .filter(feest -> usual(uren, feest.getKey(), huis))
                        .map(
                                feest ->
                                        new Line(
                                                feest.getKey(),
                                                feest.getKey(),
                                                Tekens.hoofdletter(DagWoorden.nabij(feest.getKey()))
                                                        + ": gesloten. "
                                                        + Tekens.zin(feest.getValue())));
    }

    private static boolean usual(Openingsuren uren, LocalDate dag, OpenbaarHuis huis) {
        boolean named =
                Stream.concat(
                                uren.gesloten().stream(),
                                uren.aangepast().stream().map(anders -> anders.periode()))
                        .anyMatch(periode -> periode.bevat(dag));
        return !named
                && uren.wanneer().stream()
                        .anyMatch((Uurblok blok) -> blok.geldtOp(dag, huis.kalender()));
    }

    private static Line line(Periode periode, String what) {
        String when =
                periode.van().equals(periode.tot())
                        ? DagWoorden.nabij(periode.van())
                        : "van "
                                + DagWoorden.nabij(periode.van())
                                + " tot en met "
                                + DagWoorden.nabij(periode.tot());
        String why = periode.naam().isEmpty() ? "" : " " + Tekens.zin(periode.naam());
        return new Line(periode.van(), periode.tot(), Tekens.zin(when + ": " + what) + why);
    }

    private record Line(LocalDate van, LocalDate tot, String text) {}
}
