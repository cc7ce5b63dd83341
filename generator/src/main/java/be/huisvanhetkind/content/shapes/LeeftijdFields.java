package be.huisvanhetkind.content.shapes;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.findings.LeeftijdOngeldig;
import be.huisvanhetkind.content.kinds.ScalarKind;
import be.huisvanhetkind.content.kinds.Scalars;
import be.huisvanhetkind.model.Leeftijd;

/**
 * What the two age fields of every type share: bounds from -9 (pregnancy) to 299 (the last month of
 * 24 years, rij 66).
 */
public final class LeeftijdFields {
    private LeeftijdFields() {}

    public static final String MIN_HELP =
            "Jongste leeftijd in maanden; -9 is vanaf de zwangerschap.";
    public static final String MAX_HELP =
            "Oudste leeftijd in maanden, die maand inbegrepen; tot 3 jaar is 35.";

    public static Kind<Integer> months() {
        int min = Leeftijd.JONGST;
        int max = Leeftijd.OUDST;
        return new ScalarKind<>(
                "een leeftijd in maanden, van %d tot %d".formatted(min, max),
                text -> Scalars.number(text, min, max),
                (place, text) -> new LeeftijdOngeldig(place, text, min, max));
    }
}
