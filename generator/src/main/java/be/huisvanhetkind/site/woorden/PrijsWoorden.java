package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.Sitetaal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices in words: "gratis", "10 euro per jaar, 2 euro met kansentarief". */
public final class PrijsWoorden {
    private static final int CENTS = 2;

    private PrijsWoorden() {}

    /** In a few words, for a list. */
    public static String kort(Prijs prijs, Woordenboek w) {
        if (prijs.soort() == Prijssoort.GRATIS) {
            return w.woord("prijs.gratis");
        }
        List<String> parts = new ArrayList<>();
        prijs.bedrag().ifPresent(bedrag -> parts.add(bedrag(bedrag, prijs.per(), w)));
        prijs.kansentarief()
                .ifPresent(bedrag -> parts.add(w.woord("prijs.kansentarief", euro(bedrag, w))));
        return parts.isEmpty() ? w.woord("prijs.iets") : Opsomming.komma(parts, w);
    }

    /** What a family must know about a price besides what the author says. */
    public static Optional<String> derdebetaler(Prijs prijs, Woordenboek w) {
        return prijs.derdebetaler() ? Optional.of(w.woord("prijs.derdebetaler")) : Optional.empty();
    }

    /** "10 euro", "2,50 euro". */
    public static String euro(BigDecimal bedrag, Woordenboek w) {
        boolean whole = bedrag.stripTrailingZeros().scale() <= 0;
        return w.woord(
                "prijs.euro",
                bedrag.setScale(whole ? 0 : CENTS, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace(".", w.woord("getal.komma")));
    }

    private static String bedrag(BigDecimal bedrag, Optional<String> per, Woordenboek w) {
        String euro = euro(bedrag, w);
        return per.flatMap(words -> per(words, w))
                .map(words -> w.woord("prijs.per", euro, words))
                .orElse(euro);
    }

    /**
     * What the amount is for, where it can be said. Authors write it as they like; the words most
     * of them use are known in every language.
     */
    private static Optional<String> per(String per, Woordenboek w) {
        String what = per.replaceFirst("^per ", "");
        Optional<String> known = w.find("prijs.per." + what.replace(' ', '-'));
        return w.taal() == Sitetaal.NL
                ? known.or(() -> Optional.of(per.startsWith("voor ") ? per : "per " + what))
                : known;
    }

    /** What the amount is for, when {@link #kort} cannot say it in its language. */
    public static Optional<String> onvertaald(Prijs prijs, Woordenboek w) {
        return prijs.per().filter(words -> per(words, w).isEmpty());
    }
}
