package be.huisvanhetkind.editing.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody pasted, without what a mail brings along.
 *
 * @param onderwerp what a mail says it is about
 * @param lines the text itself
 */
record Plaktekst(Optional<String> onderwerp, List<String> lines) {
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?i)(van|from|aan|to|cc|bcc|datum|date|verzonden|sent|onderwerp|subject|bijlagen?|attachments?) ?: .*");
    private static final Pattern SUBJECT = Pattern.compile("(?i)(?:onderwerp|subject) ?: *(.*)");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(?:(?:re|fw|fwd|tr|antw|doorst) ?: *)+");
    private static final Pattern QUOTED = Pattern.compile("^>+ ?");
    private static final Pattern GREETING =
            Pattern.compile(
                    "(?i)(?:(?:beste|dag|hallo|hoi|geachte|lieve|goedemorgen|goedendag)\\b.{0,40}[,!]?|(?:met )?(?:vriendelijke|hartelijke|warme|beste)? ?groet(?:en|jes)?\\b.{0,40}|mvg.{0,20}|bedankt[!.]?|alvast bedankt.{0,20})");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    Plaktekst {
        lines = List.copyOf(lines);
    }

    static Plaktekst of(String pasted) {
        List<String> lines = new ArrayList<>();
        Optional<String> subject = Optional.empty();
        for (String typed : pasted.replace("\r\n", "\n").replace('\u00a0', ' ').split("\n")) {
            String line = QUOTED.matcher(typed.strip()).replaceFirst("");
            var about = SUBJECT.matcher(line);
            if (line.equals("--")) {
                break; // what comes below it signs (RFC 3676, 4.3)
            }
            if (about.matches()) {
                subject = Optional.of(PREFIX.matcher(about.group(1)).replaceFirst("").strip());
            } else if (!HEADER.matcher(line).matches() && !GREETING.matcher(line).matches()) {
                lines.add(line);
            }
        }
        return new Plaktekst(subject.filter(said -> !said.isEmpty()), lines);
    }

    /** The lines that are not empty. */
    List<String> said() {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    List<String> sentences() {
        return said().stream().flatMap(line -> Arrays.stream(SENTENCE.split(line))).toList();
    }

    /** All of it in small letters, to look for names in. */
    String small() {
        return " " + String.join(" ", said()).toLowerCase(Locale.ROOT) + " ";
    }

    /** With one empty line between paragraphs. */
    String body() {
        return String.join("\n", lines).strip().replaceAll("\n{3,}", "\n\n");
    }
}
