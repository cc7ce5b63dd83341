package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices in words: "gratis", "10 euro per jaar, 2 euro met kansentarief". */
public final class PrijsWoorden {
    private PrijsWoorden() {}

    /** In a few words, for a list. */
    public static String kort(Prijs prijs) {
        if (prijs.soort() == Prijssoort.GRATIS) {
            return "gratis";
        }
        List<String> parts = new ArrayList<>();
        prijs.bedrag()
                .ifPresent(
                        bedrag ->
                                parts.add(
                                        euro(bedrag)
                                                + prijs.per().map(PrijsWoorden::per).orElse("")));
        prijs.kansentarief().ifPresent(bedrag -> parts.add(euro(bedrag) + " met kansentarief"));
        return parts.isEmpty() ? "je betaalt iets" : String.join(", ", parts);
    }

    /** What else a family must know about the price. */
    public static Optional<String> uitleg(Prijs prijs) {
        List<String> sentences = new ArrayList<>();
        prijs.toelichting().map(Tekens::zin).ifPresent(sentences::add);
        if (prijs.derdebetaler()) {
            sentences.add("Je ziekenfonds betaalt zijn deel meteen. Jij betaalt alleen de rest.");
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** "10 euro", "2,50 euro". */
    public static String euro(BigDecimal bedrag) {
        boolean whole = bedrag.stripTrailingZeros().scale() <= 0;
        return bedrag.setScale(whole ? 0 : 2, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                + " euro";
    }

    private static String per(String per) {
        return per.startsWith("per ") || per.startsWith("voor ") ? " " + per : " per " + per;
    }
}
