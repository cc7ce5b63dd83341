package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Sitetaal;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** The languages that people speak, in words: "Nederlands, Frans en Turks." */
public final class TaalWoorden {
    private TaalWoorden() {}

    /** As a sentence. */
    public static String of(List<Begrip> talen, Woordenboek w) {
        List<String> names = talen.stream().map(taal -> naam(taal, w)).toList();
        return w.zin(Opsomming.en(names, w));
    }

    /** The name of a language: in Dutch that of the vocabulary, elsewhere what is usual there. */
    public static String naam(Begrip taal, Woordenboek w) {
        if (w.taal() == Sitetaal.NL) {
            return taal.label();
        }
        String naam = ULocale.getDisplayLanguage(taal.id(), w.taal().id());
        return naam.equals(taal.id()) ? taal.label() : naam;
    }
}
