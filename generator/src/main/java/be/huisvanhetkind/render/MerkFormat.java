package be.huisvanhetkind.render;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.kleur.Huiskleur;
import be.huisvanhetkind.site.kleur.Huisstijl;
import be.huisvanhetkind.site.kleur.Partnerkleur;
import be.huisvanhetkind.site.parts.Merken;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The stylesheet {@code merk.css}: the colours of the house and one class per partner, in light and
 * in dark.
 */
public record MerkFormat() implements Format {
    private static final String PATH = "merk.css";

    @Override
    public boolean mayHave(String path) {
        return path.equals(PATH);
    }

    @Override
    public List<OutputFile> files(Site site) {
        return List.of(new OutputFile(PATH, () -> css(site).getBytes(StandardCharsets.UTF_8)));
    }

    /** The whole style sheet. */
    public static String css(Site site) {
        return css(Merken.huisstijl(site.index()));
    }

    static String css(Huisstijl stijl) {
        return huis(Huiskleur.licht(stijl))
                + partners(stijl, Partnerkleur::licht)
                + "@media (prefers-color-scheme: dark) {\n"
                + huis(Huiskleur.donker(stijl))
                + partners(stijl, Partnerkleur::donker)
                + "}\n";
    }

    private static String huis(Huiskleur kleur) {
        return ":root { --merk-1: %s; --merk-1-op: %s; --merk-1-zacht: %s; --merk-2: %s; --merk-2-zacht: %s; --kop: %s; }\n"
                .formatted(
                        kleur.donker().hex(),
                        kleur.opDonker().hex(),
                        kleur.donkerZacht().hex(),
                        kleur.licht().hex(),
                        kleur.lichtZacht().hex(),
                        kleur.kop().hex());
    }

    private static String partners(
            Huisstijl stijl, BiFunction<Kleur, Uiterlijk, Partnerkleur> ground) {
        return stijl.partners().keySet().stream()
                .map(klasse -> partner(klasse, stijl, ground))
                .collect(Collectors.joining());
    }

    private static String partner(
            String klasse, Huisstijl stijl, BiFunction<Kleur, Uiterlijk, Partnerkleur> ground) {
        Kleur accent = Objects.requireNonNull(stijl.partners().get(klasse));
        return partner(klasse, ground.apply(accent, stijl.uiterlijk()));
    }

    private static String partner(String klasse, Partnerkleur kleur) {
        return ".%s { --eigen: %s; --eigen-tekst: %s; --eigen-zacht: %s; }\n"
                .formatted(klasse, kleur.eigen().hex(), kleur.tekst().hex(), kleur.zacht().hex());
    }
}
