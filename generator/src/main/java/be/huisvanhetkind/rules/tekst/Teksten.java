package be.huisvanhetkind.rules.tekst;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Kop;
import be.huisvanhetkind.model.tekst.Koppeling;
import java.util.stream.Stream;

/** Everything authors wrote, with its places. */
public final class Teksten {
    private Teksten() {}

    /** Every text of the house: in fields, headings and paragraphs, also what is not published. */
    public static Stream<Alinea> of(Huis huis) {
        return Stream.concat(
                huis.verband().bestand().teksten().stream(),
                huis.all().stream().flatMap(Teksten::of));
    }

    /** Every text of an item. */
    public static Stream<Alinea> of(Item item) {
        Fiche fiche = item.fiche();
        return Stream.of(
                        fiche.bestand().teksten().stream(),
                        fiche.tekst().opbouw().koppen().stream().map(Kop::woorden),
                        fiche.tekst().opbouw().alineas().stream())
                .flatMap(teksten -> teksten);
    }

    /**
     * Where it was written what a picture shows; the title may be the same, and comes before it.
     */
    public static Place placeOfAlt(Fiche fiche, String alt) {
        return fiche.bestand().teksten().stream()
                .filter(tekst -> tekst.tekst().equals(alt))
                .reduce((first, last) -> last)
                .map(Alinea::place)
                .orElseGet(() -> fiche.origin().of("afbeelding"));
    }

    /** Every link in a text. */
    public static Stream<Koppeling> links(Huis huis) {
        return huis.all().stream()
                .flatMap(item -> item.fiche().tekst().opbouw().koppelingen().stream());
    }

    /** Every web and mail address in a field. */
    public static Stream<Koppeling> adressen(Huis huis) {
        return Stream.concat(
                huis.verband().bestand().adressen().stream(),
                huis.all().stream().flatMap(item -> item.fiche().bestand().adressen().stream()));
    }
}
