package be.huisvanhetkind.rules.logo;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Merk;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** De kleuren van het huis zijn te lezen: de donkere op wit, en tekst op de lichte (LOGO-3). */
public record MerkZonderContrast(Place place, boolean donker) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(FIXED, MerkZonderContrast.class, MerkZonderContrast::check).from(WET);

    static Stream<Finding> check(Huis huis) {
        Merk merk = huis.verband().gezicht().merk();
        Place place = huis.verband().origin().of("merk");
        return Stream.concat(
                isDonkerGenoeg(Kleur.of(merk.donker()))
                        ? Stream.empty()
                        : Stream.of(new MerkZonderContrast(place, true)),
                isLichtGenoeg(Kleur.of(merk.licht()))
                        ? Stream.empty()
                        : Stream.of(new MerkZonderContrast(place, false)));
    }

    /** Whether the dark colour can be text on white. */
    public static boolean isDonkerGenoeg(Kleur donker) {
        return donker.contrast(Kleur.WIT) >= Kleur.LEESBAAR;
    }

    /** Whether text can stand on the light colour. */
    public static boolean isLichtGenoeg(Kleur licht) {
        return licht.contrast(Kleur.INKT) >= Kleur.LEESBAAR;
    }

    @Override
    public String message() {
        return donker
                ? "De donkere kleur van het huis is te licht: op wit kun je ze niet goed lezen."
                : "De lichte kleur van het huis is te donker: tekst erop kun je niet goed lezen.";
    }

    @Override
    public String hint() {
        return donker
                ? "Kies bij “merk: donker” een donkerdere tint, zoals \"#0f4c50\"."
                : "Kies bij “merk: licht” een lichtere tint, zoals \"#ffb55a\".";
    }
}
