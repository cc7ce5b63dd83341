package be.huisvanhetkind.finding;

import java.util.Locale;
import java.util.Optional;

/**
 * Something an author must know about one place in the content. One class per kind of mistake,
 * named after what is wrong; its explanation page is {@code uitleg/<code>.md}.
 */
public interface Finding {
    /** Where it is. */
    Place place();

    /** An error, which stops publishing, unless it is a {@link Warning}. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** Dutch, stands alone: what is wrong. */
    String message();

    /** Dutch: what to do now; behind a line end stand the lines to write. */
    String hint();

    /** What to write instead, when that is known. */
    default Optional<Correction> correction() {
        return Optional.empty();
    }

    /**
     * The permanent, readable name: the class name in kebab case ({@code VeldOnbekend} is {@code
     * veld-onbekend}).
     */
    default String code() {
        return codeOf(getClass());
    }

    /** The name that findings of a class have. */
    static String codeOf(Class<? extends Finding> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
