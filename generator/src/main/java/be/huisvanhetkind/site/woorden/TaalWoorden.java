package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.taal.Hoofdletter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;

/** The languages that people speak, in words: "Nederlands, Frans en Turks." */
public final class TaalWoorden {
    private TaalWoorden() {}

    /** As a sentence. */
    public static String of(List<Begrip> talen, Woordenboek w) {
        List<String> names = talen.stream().map(taal -> naam(taal, w)).toList();
        return w.zin(Opsomming.en(names, w));
    }

    /** What a language is called by who speaks it, in its own script; empty when nobody told. */
    public static Optional<String> eigen(Begrip taal) {
        return Optional.of(ULocale.getDisplayLanguage(taal.id(), taal.id()))
                .filter(naam -> !naam.equals(taal.id()))
                .map(naam -> Hoofdletter.of(naam, taal.id()));
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
