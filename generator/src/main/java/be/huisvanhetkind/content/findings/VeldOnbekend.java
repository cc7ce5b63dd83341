package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import java.util.List;

/** Een veld hoort bij het soort bestand. */
public record VeldOnbekend(Place place, String veld, List<String> velden) implements Finding {
    private static final String JONGST = "leeftijd_min";
    private static final String OUDST = "leeftijd_max";

    public VeldOnbekend {
        velden = List.copyOf(velden);
    }

    /** The finding for a key that a declaration does not have. */
    public static VeldOnbekend of(Scalar key, List<String> declared) {
        return new VeldOnbekend(key.place(), key.text(), declared);
    }

    /** Whether an author may have meant a field. */
    public boolean mayMean(String key) {
        return Nearest.to(veld, velden).contains(key);
    }

    @Override
    public String message() {
        return "Het veld “%s” bestaat hier niet.".formatted(Quote.plain(veld));
    }

    @Override
    public String hint() {
        if (veld.contains(" ")) {
            return "Hoort dit bij een tekst met een komma of een dubbele punt erin? Zet die hele tekst tussen"
                    + " aanhalingstekens.";
        }
        List<String> bedoeld = Nearest.to(veld, velden);
        if (bedoeld.contains(JONGST) && bedoeld.contains(OUDST)) {
            return "Schrijf twee regels, “%s:” en “%s:”, in maanden: vanaf de geboorte is 0, vanaf 3 jaar is 36 en tot 3 jaar is 35."
                    .formatted(JONGST, OUDST);
        }
        return Nearest.hint(
                veld, velden, "Hier passen deze velden: %s.".formatted(String.join(", ", velden)));
    }
}
