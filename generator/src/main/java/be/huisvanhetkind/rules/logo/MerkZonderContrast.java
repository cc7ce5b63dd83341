package be.huisvanhetkind.rules.logo;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.Samenwerkingsverband.Merk;
import java.util.stream.Stream;

/** De kleuren van het huis zijn te lezen: de donkere op wit, en tekst op de lichte (LOGO-3). */
public record MerkZonderContrast(Place place, boolean donker) implements Finding {

    public static Stream<Finding> check(Huis huis) {
        Merk merk = huis.verband().merk();
        Place place = huis.verband().origin().of("merk");
        return Stream.concat(
                leest(Kleur.of(merk.donker()), Kleur.WIT)
                        ? Stream.empty()
                        : Stream.of(new MerkZonderContrast(place, true)),
                leest(Kleur.INKT, Kleur.of(merk.licht()))
                        ? Stream.empty()
                        : Stream.of(new MerkZonderContrast(place, false)));
    }

    private static boolean leest(Kleur tekst, Kleur grond) {
        return tekst.contrast(grond) >= Kleur.LEESBAAR;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
