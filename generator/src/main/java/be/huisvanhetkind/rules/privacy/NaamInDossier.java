package be.huisvanhetkind.rules.privacy;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Intern;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.tekst.Teksten;
import java.util.stream.Stream;

/** In het dossier staan functies en organisaties, nooit namen van mensen (PRI-4). */
public record NaamInDossier(Place place, String naam) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FREE, NaamInDossier.class, NaamInDossier::check).from(WET);

    static Stream<Finding> check(Huis huis) {
        return huis.all().stream()
                .filter(Intern.class::isInstance)
                .flatMap(Teksten::of)
                .flatMap(NaamInDossier::check);
    }

    private static Stream<Finding> check(Alinea tekst) {
        return Persoon.findIn(tekst.tekst())
                .map(wie -> new NaamInDossier(tekst.placeOf(wie.naam()), wie.naam()));
    }

    @Override
    public String message() {
        return "In het dossier staat de naam van een persoon: %s.".formatted(Quote.of(naam));
    }

    @Override
    public String hint() {
        return "Schrijf wat die persoon doet, zoals “de coördinator” of “een vrijwilliger”. Zet namen in een bestand"
                + " dat je zelf bewaart, niet hier.";
    }
}
