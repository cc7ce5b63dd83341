package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.findings.RijksregisternummerGevonden;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.taal.Rijksregisternummer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds the national numbers of people in files, so that no later stage can repeat one. */
public final class NationalNumbers {
    /** Larger files are no text. */
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    /** What a drawing is drawn with: numbers only, and by chance they may look like one. */
    private static final Pattern DRAWN = Pattern.compile("(?<==)\"[\\s\\d.,a-zA-Z-]*\"");

    private NationalNumbers() {}

    /** Reports the numbers in a file that is not read as text. */
    public static void report(SourceFile file, Consumer<Finding> findings) {
        try {
            if (file.size() <= MOST_BYTES) {
                String text = new String(file.bytes(), StandardCharsets.UTF_8);
                hide(file, file.address().extension().equals("svg") ? words(text) : text, findings);
            }
        } catch (IOException unreadable) {
            return; // another finding tells so
        }
    }

    /** The same text without the numbers; each of them is reported. */
    static String hide(SourceFile file, String text, Consumer<Finding> findings) {
        return Rijksregisternummer.hide(
                text,
                at -> findings.accept(new RijksregisternummerGevonden(place(file, text, at))));
    }

    /** A drawing without its lines, each word at its place. */
    private static String words(String svg) {
        return DRAWN.matcher(svg).replaceAll(drawn -> drawn.group().replaceAll("[^\\n]", " "));
    }

    private static Place place(SourceFile file, String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset) + 1;
        int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        return new Place(file.name(), line, text.codePointCount(lineStart, offset) + 1, 0);
    }
}
