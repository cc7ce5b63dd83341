package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Lijst;
import java.util.List;

/** Een bladzijde over nood zegt welke nood, zodat de juiste nummers vooraan staan. */
public record NoodZonderWoord(Place place, boolean ja, List<String> woorden) implements Finding {
    public NoodZonderWoord {
        woorden = List.copyOf(woorden);
    }

    /** The finding for a yes or a no, with the words of this house. */
    public static NoodZonderWoord of(Place place, boolean ja, Begrippen begrippen) {
        List<String> woorden = begrippen.of(Lijst.NOOD).stream().map(Begrip::id).toList();
        return new NoodZonderWoord(place, ja, woorden);
    }

    @Override
    public String message() {
        return "Hier staat niet wat er niet kan wachten.";
    }

    @Override
    public String hint() {
        if (!ja) {
            return "Haal deze regel weg: zonder “nood:” zijn er geen noodnummers.";
        }
        return woorden.isEmpty()
                ? "Maak begrippen/nood.yml; kopieer het van een ander huis. Schrijf dan hier welk woord: “nood: [geweld]”."
                : "Schrijf “nood: [%s]”, of kies een ander woord: %s."
                        .formatted(woorden.get(0), String.join(", ", woorden));
    }
}
