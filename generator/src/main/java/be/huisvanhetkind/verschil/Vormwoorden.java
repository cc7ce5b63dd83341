package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.tijd.Aanpassing;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.site.woorden.PlaatsWoorden;
import be.huisvanhetkind.site.woorden.PrijsWoorden;
import be.huisvanhetkind.site.woorden.TijdWoorden;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What hours, prices, places and moments are in words, as far as they are still to come. */
final class Vormwoorden {
    private Vormwoorden() {}

    /** Nothing for a group that has no words of its own. */
    static Optional<String> find(Object vorm, Blik blik) {
        if (vorm instanceof Openingsuren uren) {
            return Optional.of(of(uren, blik));
        } else if (vorm instanceof Prijs prijs) {
            return Optional.of(of(prijs));
        } else if (vorm instanceof Adres adres) {
            return Optional.of(
                    "%s, %s %s".formatted(adres.straat(), adres.postcode(), adres.gemeente()));
        } else if (vorm instanceof Moment moment) {
            return Optional.of(of(moment, blik));
        } else if (vorm instanceof Waar waar) {
            return Optional.of(of(waar, blik));
        }
        return Optional.empty();
    }

    static String of(Prijs prijs) {
        return PrijsWoorden.kort(prijs, Blik.W);
    }

    static String of(Moment moment, Blik blik) {
        LocalDate begin = moment.start().toLocalDate();
        String uren =
                TijdWoorden.of(moment.start().toLocalTime(), moment.einde().toLocalTime(), Blik.W);
        return moment.laatsteDag().equals(begin)
                ? "%s van %s".formatted(blik.dag(begin), uren)
                : "%s tot en met %s".formatted(blik.dag(begin), blik.dag(moment.laatsteDag()));
    }

    static String of(Waar waar, Blik blik) {
        return waar.uren()
                .map(uren -> place(waar, blik) + ", " + of(uren, blik))
                .orElse(place(waar, blik));
    }

    static String place(Waar waar, Blik blik) {
        return waar.locatie()
                .map(blik::titel)
                .orElse(PlaatsWoorden.zonder(waar.aanlevering(), Blik.W));
    }

    static String of(Openingsuren uren, Blik blik) {
        Stream<String> week = UrenWoorden.voluit(uren, blik.vandaag(), Blik.W).stream();
        Stream<String> dicht = closed(uren, blik).stream().map(when -> "dicht " + when);
        Stream<String> anders = other(uren, blik).stream();
        return Stream.of(week, dicht, anders).flatMap(all -> all).collect(Collectors.joining("; "));
    }

    /** When it is closed, each with its reason. */
    static List<String> closed(Openingsuren uren, Blik blik) {
        return uren.gesloten().stream()
                .filter(periode -> !periode.tot().isBefore(blik.vandaag()))
                .map(periode -> when(periode, blik))
                .toList();
    }

    /** "andere uren op maandag 7 december: 10 tot 11 uur". */
    static List<String> other(Openingsuren uren, Blik blik) {
        return uren.aangepast().stream()
                .filter(een -> !een.periode().tot().isBefore(blik.vandaag()))
                .map(een -> "andere uren %s: %s".formatted(when(een.periode(), blik), hours(een)))
                .toList();
    }

    private static String hours(Aanpassing een) {
        return UrenWoorden.dag(een.uren(), Blik.W);
    }

    private static String when(Periode periode, Blik blik) {
        String when = blik.periode(periode);
        return periode.naam().isEmpty() ? when : "%s (“%s”)".formatted(when, periode.naam());
    }
}
