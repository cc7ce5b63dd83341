package be.huisvanhetkind.uitleg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An explanation page as it is written.
 *
 * @param text the whole page
 */
public record Page(String code, String text) {
    static final Path FOLDER = Path.of("src/main/resources/uitleg");
    static final List<String> HEADINGS = List.of("Wat is er?", "Waarom?", "Voorbeeld", "Zo wel");

    public static Page of(String code) {
        try {
            return new Page(code, Files.readString(FOLDER.resolve(code + ".md")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The codes of the pages in the folder, in alphabetical order. */
    static List<String> codes() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The headings of the second level, in order. */
    List<String> headings() {
        return prose().lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
    }

    /** What stands below a heading. */
    String section(String heading) {
        String[] parts = Pattern.compile("(?m)^## " + Pattern.quote(heading) + "\\n").split(text);
        return parts.length == 2 ? parts[1].split("(?m)^## (?=Waarom|Voorbeeld|Zo)")[0] : "";
    }

    /** The samples below a heading; the expected findings are no sample. */
    public List<Fence> samples(String heading) {
        return Fence.in(section(heading)).stream()
                .filter(fence -> !fence.type().equals("bevinding"))
                .toList();
    }

    /**
     * Whether it is about a condition of recognition, so that its samples need a recognised house.
     */
    public boolean isAboutRecognition() {
        return level().endsWith(" · erkenning");
    }

    /** How serious it is, and which demand it is about. */
    public String level() {
        return text.lines().skip(1).findFirst().orElse("");
    }

    /** What the bad sample must give. */
    public List<String> expected() {
        return Fence.in(section("Voorbeeld")).stream()
                .filter(fence -> fence.type().equals("bevinding"))
                .flatMap(fence -> fence.text().lines())
                .sorted()
                .toList();
    }

    /** The words of the page: no samples, no code, no title. */
    List<String> wordsOfProse() {
        String plain = prose().replaceAll("(?m)^# .*$|`[^`]*`", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{M}’'-]+")).toList();
    }

    String prose() {
        return Fence.without(text);
    }

    /** Writes the page again with other expected findings. */
    void write(List<String> findings) {
        String fence = "```bevinding\n" + String.join("\n", findings) + "\n```";
        String changed =
                text.replaceFirst(
                        "(?s)```bevinding\\n.*?```",
                        java.util.regex.Matcher.quoteReplacement(fence));
        try {
            Files.writeString(FOLDER.resolve(code + ".md"), changed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
