package be.huisvanhetkind.rules.privacy;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.tekst.Teksten;
import java.util.stream.Stream;

/** Van een kind staan nooit naam en leeftijd samen (PRI-5). */
public record KindMetLeeftijd(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FIXED, KindMetLeeftijd.class, KindMetLeeftijd::check).from(WET);

    static Stream<Finding> check(Huis huis) {
        return Teksten.of(huis)
                .filter(alinea -> Kinderleeftijd.mayStandIn(alinea.tekst()))
                .flatMap(KindMetLeeftijd::check);
    }

    static Stream<Finding> check(Alinea alinea) {
        String tekst = alinea.tekst();
        return Voornaam.findIn(tekst).stream()
                .filter(naam -> Kinderleeftijd.standsBeside(naam, tekst))
                .map(
                        naam ->
                                new KindMetLeeftijd(
                                        alinea.placeOf(
                                                tekst.substring(naam.begin(), naam.einde()))));
    }

    @Override
    public String message() {
        return "Hier staan de voornaam en de leeftijd van een kind samen.";
    }

    @Override
    public String hint() {
        return "Laat de naam weg: “een meisje van 7 jaar”. Ook als het kind verzonnen is, want dat ziet een lezer niet.";
    }
}
