package be.huisvanhetkind.rules.logo;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Merk;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/**
 * De kleuren van het huis zijn te lezen: de donkere op het papier van zijn uiterlijk, en tekst op
 * de lichte (LOGO-3).
 */
public record MerkZonderContrast(Place place, boolean donker, Uiterlijk uiterlijk)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(FIXED, MerkZonderContrast.class, MerkZonderContrast::check).from(WET);

    static Stream<Finding> check(Huis huis) {
        Merk merk = huis.verband().gezicht().merk();
        Uiterlijk uiterlijk = huis.verband().gezicht().uiterlijk();
        Place place = huis.verband().origin().of("merk");
        return Stream.concat(
                isDonkerGenoeg(Kleur.of(merk.donker()), uiterlijk)
                        ? Stream.empty()
                        : Stream.of(new MerkZonderContrast(place, true, uiterlijk)),
                isLichtGenoeg(Kleur.of(merk.licht()))
                        ? Stream.empty()
                        : Stream.of(new MerkZonderContrast(place, false, uiterlijk)));
    }

    /** Whether the dark colour can be text on the paper of a look. */
    public static boolean isDonkerGenoeg(Kleur donker, Uiterlijk uiterlijk) {
        return donker.contrast(uiterlijk.papier()) >= Kleur.LEESBAAR;
    }

    /** Whether text can stand on the light colour. */
    public static boolean isLichtGenoeg(Kleur licht) {
        return licht.contrast(Kleur.INKT) >= Kleur.LEESBAAR;
    }

    @Override
    public String message() {
        return donker
                ? "De donkere kleur van het huis is te licht: op %s kun je ze niet goed lezen."
                        .formatted(paper())
                : "De lichte kleur van het huis is te donker: tekst erop kun je niet goed lezen.";
    }

    private String paper() {
        return uiterlijk.papier().equals(Kleur.WIT)
                ? "wit"
                : "het papier van uiterlijk “%s”".formatted(uiterlijk.id());
    }

    @Override
    public String hint() {
        return donker
                ? "Kies bij “merk: donker” een donkerdere tint, zoals \"#0f4c50\"."
                : "Kies bij “merk: licht” een lichtere tint, zoals \"#ffb55a\".";
    }
}
