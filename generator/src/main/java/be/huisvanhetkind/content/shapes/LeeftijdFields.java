package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.ScalarKind.meant;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.findings.LeeftijdOngeldig;
import be.huisvanhetkind.content.kinds.Kinds;
import be.huisvanhetkind.content.kinds.ScalarKind;
import be.huisvanhetkind.content.kinds.Scalars;
import be.huisvanhetkind.content.kinds.Spoken;
import be.huisvanhetkind.model.Leeftijd;
import java.util.Optional;
import java.util.function.Function;

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

    public static Kind<Integer> youngest() {
        return months(
                        "0",
                        text -> Spoken.youngest(text).map(age -> meant(String.valueOf(age), true)))
                .aloud(Spoken::sayYoungest);
    }

    /** Until an age and that age included differ by a year. */
    public static Kind<Integer> oldest() {
        return months("215", LeeftijdFields::meantAsOldest).aloud(Spoken::sayOldest);
    }

    private static Optional<Meant> meantAsOldest(String text) {
        boolean isSure = !text.matches("\\d.*j.*");
        return Spoken.oldest(text).map(age -> meant(String.valueOf(age), isSure));
    }

    private static ScalarKind<Integer> months(
            String example, Function<String, Optional<Meant>> said) {
        int min = Leeftijd.JONGST;
        int max = Leeftijd.OUDST;
        return new ScalarKind<>(
                        "een leeftijd in maanden, van %d tot %d, zoals %s"
                                .formatted(min, max, example),
                        new Datatype.Whole(min, max),
                        text -> Scalars.number(text, min, max),
                        (place, text) -> new LeeftijdOngeldig(place, text, min, max))
                .spelled(Kinds.number(min, max).spelling().orElseThrow())
                .meaning(said);
    }
}
