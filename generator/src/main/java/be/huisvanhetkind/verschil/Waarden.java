package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.aanbod.Afspraak;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.site.data.Datawaarde;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Getallen;
import be.huisvanhetkind.site.woorden.TijdWoorden;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values of fields in words, as a person would say them. */
final class Waarden {
    private static final int LONGEST = 600;

    private Waarden() {}

    /** All of it on one line, cut when it is very long. */
    static String words(Object value, Blik blik) {
        String words = full(value, blik).strip().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Of what may be absent. */
    static String words(Optional<?> value, Blik blik) {
        return value.map(some -> words((Object) some, blik)).orElse("");
    }

    private static String full(Object value, Blik blik) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> full(one, blik)).collect(Collectors.joining("; "));
        } else if (value instanceof Gegevens gegevens) {
            return gegevens.vorm()
                    .flatMap(vorm -> Vormwoorden.find(vorm, blik))
                    .orElseGet(() -> group(gegevens, blik));
        } else if (value instanceof Ref<?> ref) {
            return blik.titel(ref);
        } else if (value instanceof Begrip begrip) {
            return begrip.label();
        } else if (value instanceof Telefoon telefoon) {
            return telefoon.tekst();
        }
        return plain(value, blik);
    }

    private static String plain(Object value, Blik blik) {
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        } else if (value instanceof LocalDate dag) {
            return DagWoorden.datum(dag, Blik.W);
        } else if (value instanceof LocalTime tijd) {
            return TijdWoorden.uur(tijd, Blik.W);
        } else if (value instanceof LocalDateTime tijd) {
            return blik.dag(tijd.toLocalDate())
                    + " om "
                    + TijdWoorden.uur(tijd.toLocalTime(), Blik.W);
        } else if (value instanceof BigDecimal getal) {
            return Getallen.of(getal, Blik.W);
        }
        if (value instanceof Afspraak afspraak) {
            return Blik.W.woord("afspraak." + afspraak.id());
        }
        String text = Datawaarde.text(value);
        return value instanceof Keuze ? text.replace('-', ' ') : text;
    }

    private static String group(Gegevens gegevens, Blik blik) {
        return new TreeMap<>(gegevens.waarden())
                .entrySet().stream()
                        .map(one -> Labels.of(one.getKey()) + ": " + full(one.getValue(), blik))
                        .collect(Collectors.joining(", "));
    }
}
