package be.huisvanhetkind.uitleg;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
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

    /** What is wrong, in general: the first sentence of the page of a code, as plain text. */
    public static Optional<String> opening(String code) {
        return page(code).map(Uitleg::firstSentence);
    }

    /** The sentence below the first heading of the second level. */
    private static String firstSentence(String page) {
        String below = page.substring(page.indexOf('\n', page.indexOf("\n## ") + 1)).strip();
        String paragraph = below.lines().takeWhile(line -> !line.isBlank()).collect(joining(" "));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl"));
        sentences.setText(paragraph);
        return paragraph.substring(0, sentences.next()).strip().replace("`", "");
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
