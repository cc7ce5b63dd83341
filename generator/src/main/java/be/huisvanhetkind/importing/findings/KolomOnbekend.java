package be.huisvanhetkind.importing.findings;

import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import java.util.List;

/** Een kolom van een lijst hoort bij een veld. */
public record KolomOnbekend(Place place, String kop, String voorbeeld, List<String> velden)
        implements Warning {
    public KolomOnbekend {
        velden = List.copyOf(velden);
    }

    @Override
    public String message() {
        return "Voor de kolom %s is er geen veld. Er staat bijvoorbeeld %s."
                .formatted(Quote.of(kop), Quote.of(voorbeeld));
    }

    @Override
    public String hint() {
        String near =
                Nearest.hint(
                        kop, velden, "Schrijf een koppeling met --koppeling om zelf te kiezen.");
        return near + " Nu staat het in elk concept bij “bewaard”.";
    }
}
