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
        return per.map(words -> w.woord("prijs.per", euro, per(words, w))).orElse(euro);
    }

    /** Authors write it as they like; the words most of them use are known in every language. */
    private static String per(String per, Woordenboek w) {
        String what = per.replaceFirst("^per ", "");
        return w.vind("prijs.per." + what.replace(' ', '-'))
                .orElse(per.startsWith("voor ") ? per : "per " + what);
    }
}
