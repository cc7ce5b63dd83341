package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Tegel;
import java.util.List;

/** Themes as tiles. */
public final class Tegels {
    private static final int WORDS = 3;

    private Tegels() {}

    public static List<Tegel> of(List<Thema> themas) {
        return themas.stream().map(Tegels::of).toList();
    }

    private static Tegel of(Thema thema) {
        return new Tegel(
                Geschreven.titel(thema),
                Addresses.of(thema),
                thema.icoon().orElse("hart"),
                Geschreven.door(
                        thema,
                        String.join(
                                ", ",
                                thema.fiche().woorden().trefwoorden().stream()
                                        .limit(WORDS)
                                        .toList())));
    }
}
