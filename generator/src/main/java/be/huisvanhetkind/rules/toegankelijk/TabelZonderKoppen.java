package be.huisvanhetkind.rules.toegankelijk;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een tabel zegt boven elke kolom wat eronder staat (A11Y-4). */
public record TabelZonderKoppen(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FREE, TabelZonderKoppen.class, TabelZonderKoppen::check).from(WET);

    static Stream<Finding> check(Huis huis) {
        return Openbaar.teksten(huis)
                .flatMap(opbouw -> opbouw.tabellen().stream())
                .filter(tabel -> !tabel.hasKoppen())
                .map(tabel -> new TabelZonderKoppen(tabel.eersteCel().place()));
    }

    @Override
    public String message() {
        return "Deze tabel heeft geen koppen boven haar kolommen.";
    }

    @Override
    public String hint() {
        return "Schrijf in de eerste rij wat elke kolom betekent, bijvoorbeeld “Dag” en “Uur”. In AsciiDoc zet je"
                + " “[%header]” boven de tabel.";
    }
}
