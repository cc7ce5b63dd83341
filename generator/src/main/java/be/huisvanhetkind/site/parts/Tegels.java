package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Tegel;
import java.util.List;

/** Themes as tiles. */
public final class Tegels {
    private static final int WORDS = 3;

    private Tegels() {}

    public static List<Tegel> of(List<Thema> themas, Index index) {
        return themas.stream().map(thema -> of(thema, index)).toList();
    }

    private static Tegel of(Thema thema, Index index) {
        return new Tegel(
                Geschreven.titel(thema),
                Addresses.of(thema),
                thema.icoon().orElse("hart"),
                onder(thema, index));
    }

    /** What families type for it, in the language of the edition as far as the house has it. */
    private static Geschreven onder(Thema thema, Index index) {
        return Geschreven.titel(thema)
                .gids(index)
                .map(woord -> new Geschreven(words(woord.ook()), index.taal().id()))
                .orElseGet(
                        () -> Geschreven.door(thema, words(thema.fiche().woorden().trefwoorden())));
    }

    private static String words(List<String> words) {
        return String.join(", ", words.subList(0, Math.min(WORDS, words.size())));
    }
}
