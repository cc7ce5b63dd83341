package be.huisvanhetkind.begin;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads “Steenhove: 3285, 3286; Webbelaar: 3287”. */
final class Gemeenten {
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");
    private static final Pattern CODES = Pattern.compile("[\\s,]+");

    private Gemeenten() {}

    /** Each as it was written, good or not. */
    static List<Gemeente> of(String answer) {
        return BETWEEN.splitAsStream(answer.strip())
                .filter(one -> !one.isBlank())
                .map(Gemeenten::one)
                .toList();
    }

    private static Gemeente one(String text) {
        int colon = text.lastIndexOf(':');
        String naam = (colon < 0 ? text : text.substring(0, colon)).strip();
        Stream<String> codes =
                colon < 0 ? Stream.empty() : CODES.splitAsStream(text.substring(colon + 1).strip());
        return new Gemeente(
                Place.start(""),
                naam,
                Optional.empty(),
                codes.filter(code -> !code.isEmpty()).toList());
    }
}
