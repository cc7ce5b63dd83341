package be.huisvanhetkind.uitleg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The explanation pages: {@code uitleg/<code>.md}, and the list of their codes in {@code
 * uitleg/codes.txt}.
 */
public final class Uitleg {
    private Uitleg() {}

    /** The page of a code, as Markdown. */
    public static Optional<String> page(String code) {
        return codes().contains(code) ? read(code + ".md") : Optional.empty();
    }

    /** The page of a code, taken apart. */
    public static Optional<Bladzijde> bladzijde(String code) {
        return page(code).map(text -> Bladzijde.of(code, text));
    }

    /** Every page, in the order of their codes. */
    public static List<Bladzijde> bladzijden() {
        return codes().stream()
                .flatMap(code -> read(code + ".md").map(text -> Bladzijde.of(code, text)).stream())
                .toList();
    }

    /** Every code, in alphabetical order. */
    public static List<String> codes() {
        return read("codes.txt").map(text -> text.lines().toList()).orElse(List.of());
    }

    private static Optional<String> read(String name) {
        try (InputStream in = Uitleg.class.getResourceAsStream("/uitleg/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
