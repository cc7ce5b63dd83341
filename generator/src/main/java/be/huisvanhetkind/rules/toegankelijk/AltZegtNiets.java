package be.huisvanhetkind.rules.toegankelijk;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.tekst.Teksten;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Wie een beeld niet ziet, hoort wat erop staat (A11Y-1). */
public record AltZegtNiets(Place place, String alt) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FREE, AltZegtNiets.class, AltZegtNiets::check).from(WET);

    private static final String BEELD =
            "(?:een |de |het )?(?:foto|fotootje|afbeelding|beeld|plaatje|prent|image|img|picture|photo|illustratie|tekening|logo|banner|icoon)";
    private static final Pattern ALLEEN =
            Pattern.compile(
                    "(?iu)"
                            + BEELD
                            + "[ ._-]*\\d*[.!]?|(?:img|dsc|dscn|pxl|wp|screenshot)[ _-]?\\d[\\w -]*");
    private static final Pattern BESTANDSNAAM =
            Pattern.compile("(?i)\\S+\\.(?:jpe?g|png|svg|gif|webp|heic|tiff?|bmp|pdf)");
    private static final Pattern OVERBODIG =
            Pattern.compile(
                    "(?iu)(?:een )?(?:foto|afbeelding|beeld|plaatje|image|picture|photo) (?:van|of)\\b.*");

    static Stream<Finding> check(Huis huis) {
        return Openbaar.items(huis).flatMap(item -> check(item.fiche()));
    }

    private static Stream<Finding> check(Fiche fiche) {
        return fiche.afbeelding().stream()
                .map(beeld -> beeld.alt())
                .filter(alt -> saysNothing(alt, fiche.titel()))
                .map(alt -> new AltZegtNiets(Teksten.placeOfAlt(fiche, alt), alt));
    }

    private static boolean saysNothing(String alt, String titel) {
        return alt.equalsIgnoreCase(titel)
                || ALLEEN.matcher(alt).matches()
                || BESTANDSNAAM.matcher(alt).matches()
                || OVERBODIG.matcher(alt).matches();
    }

    @Override
    public String message() {
        return "Wie het beeld niet ziet, weet na %s nog niet wat erop staat."
                .formatted(Quote.of(alt));
    }

    @Override
    public String hint() {
        return "Zeg bij “alt” in één zin wat er te zien is, zonder “foto van”, zoals “Twee kinderen bouwen een toren”.";
    }
}
