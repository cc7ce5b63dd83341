package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.Locale;

/**
 * Een verplicht veld is ingevuld.
 *
 * @param place of the field when its name is there; else of the group it belongs to
 * @param verwacht what an author writes: "een uur, zoals 9.30"
 * @param help what the field is for, a sentence
 */
public record VeldOntbreekt(Place place, Plaats plaats, String veld, String verwacht, String help)
        implements Finding {
    /** Where the value is to be written. */
    public enum Plaats {
        /** The name of the field is there already. */
        ACHTER_NAAM,
        /** On a line of its own, as far from the left as the place. */
        EIGEN_REGEL,
        /** In a group between braces. */
        TUSSEN_ACCOLADES
    }

    @Override
    public String message() {
        return "Het veld “%s” is niet ingevuld (%s).".formatted(veld, uitleg());
    }

    @Override
    public String hint() {
        return "%s %s.".formatted(waar(), verwacht);
    }

    private String waar() {
        int spaties = place.column() - 1;
        return switch (plaats) {
            case ACHTER_NAAM -> "Vul “%s:” aan met".formatted(veld);
            case TUSSEN_ACCOLADES ->
                    "Zet tussen de accolades een komma, “%s:” en dan".formatted(veld);
            case EIGEN_REGEL ->
                    spaties == 0
                            ? "Schrijf “%s:” op een eigen regel, met".formatted(veld)
                            : "Zet er een regel bij: %d spaties, “%s:” en dan"
                                    .formatted(spaties, veld);
        };
    }

    /** As a part of a sentence. */
    private String uitleg() {
        return help.substring(0, 1).toLowerCase(Locale.ROOT) + help.substring(1, help.length() - 1);
    }
}
