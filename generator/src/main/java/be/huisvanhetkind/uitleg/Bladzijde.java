package be.huisvanhetkind.uitleg;

import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.rules.regel.Bron;
import be.huisvanhetkind.taal.Hoofdletter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Een bladzijde die een bevinding uitlegt.
 *
 * @param familie the family of demands: {@code TIME}; empty when there is none
 * @param erkenning whether it is about a condition of recognition or subsidy
 */
public record Bladzijde(
        String code, Severity niveau, String familie, boolean erkenning, List<Deel> delen) {
    /** The second line: <code>*Fout* · TIME-5 · erkenning</code>. */
    private static final Pattern NIVEAU =
            Pattern.compile("(?m)\\A.*\\n\\*(\\w+)\\*(?: · ([A-Z0-9]+)-\\d+)?( · erkenning)?$");

    private static final Pattern NEXT_SENTENCE =
            Pattern.compile("(?s)(?<=[.?!])\\s+(?=[\\p{Lu}“‘]).*|\\n\\n.*");

    /** Parts of a code that are written in another way. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "asciidoc", "AsciiDoc",
                    "bom", "BOM",
                    "html", "HTML",
                    "svg", "SVG",
                    "utf8", "UTF-8",
                    "yaml", "YAML");

    public Bladzijde {
        delen = List.copyOf(delen);
    }

    static Bladzijde of(String code, String markdown) {
        Matcher niveau = NIVEAU.matcher(markdown);
        if (!niveau.find()) {
            throw new IllegalArgumentException("no level on the page of " + code);
        }
        return new Bladzijde(
                code,
                niveau.group(1).equals("Fout") ? Severity.ERROR : Severity.WARNING,
                niveau.group(2) == null ? "" : niveau.group(2),
                niveau.group(3) != null,
                Deel.of(markdown));
    }

    /** Its code in words: "Veld onbekend". */
    public String titel() {
        StringBuilder words = new StringBuilder();
        for (String part : code.split("-")) {
            words.append(words.isEmpty() ? "" : " ").append(NAMES.getOrDefault(part, part));
        }
        return Hoofdletter.of(words.toString(), "nl");
    }

    /** The first sentence, without markup. */
    public String kern() {
        return NEXT_SENTENCE.matcher(wat()).replaceFirst("").replace('\n', ' ');
    }

    /** What there is, without markup: the words of its first part. */
    public String wat() {
        return delen.isEmpty() ? "" : delen.get(0).proza().replace("`", "");
    }

    /** Whose demand it is; nothing when it is about form. */
    public Optional<Bron> bron() {
        return Rules.bron(code);
    }

    /** What it is about; files, when nothing else is known. */
    public Onderwerp onderwerp() {
        return Onderwerp.of(code, familie).orElse(Onderwerp.BESTANDEN);
    }
}
