package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.OpmaakVerkeerd;
import be.huisvanhetkind.content.findings.OpmaakVerkeerd.Wat;
import be.huisvanhetkind.content.findings.OpmerkingVerborgen;
import be.huisvanhetkind.content.findings.TekenVerborgen;
import be.huisvanhetkind.content.findings.TekstTeKort;
import be.huisvanhetkind.content.findings.TekstTeLang;
import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.content.node.HiddenSigns;
import be.huisvanhetkind.content.node.HtmlRemark;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.TwiceRead;
import be.huisvanhetkind.finding.Corrected;
import be.huisvanhetkind.finding.Finding;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plain text: white space is folded, letters are composed (NFC), invisible control characters are
 * refused, and soft hyphens left out.
 */
public record TextKind(int min, int max) implements Kind<String> {
    /** Below it are only letters and signs that stand alone. */
    private static final char FIRST_COMBINING = 0x300;

    /** YAML took the sign of {@code 's Avonds} for a mark around the whole text. */
    private static final Pattern WITHOUT_APOSTROPHE = Pattern.compile("[stnk] \\p{L}");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    @Override
    public String description() {
        return "een tekst van %d tot %d tekens".formatted(min, max);
    }

    /** What the field is for, in as many words as it takes. */
    @Override
    public Optional<Node> sample(Scalar help, Reading reading) {
        String text = help.text().length() < min ? help.text() + ", in één zin" : help.text();
        int end = text.length() <= max ? text.length() : text.lastIndexOf(" ", max);
        return Optional.of(help.with(text.substring(0, end)));
    }

    @Override
    public Datatype datatype() {
        return new Datatype.Text(min, max);
    }

    @Override
    public Optional<String> read(Node node, Reading reading) {
        if (!(node instanceof Scalar scalar)) {
            reading.report(new VormVerkeerd(node.place(), node.soort(), description()));
            return Optional.empty();
        }
        boolean isPlain = isPlain(scalar.text());
        Optional<String> hidden = isPlain ? Optional.empty() : HiddenSigns.firstWord(scalar.text());
        if (hidden.isPresent()) {
            reading.report(new TekenVerborgen(scalar.place(), hidden.get()));
            return Optional.empty();
        }
        String text = shown(isPlain ? scalar.text() : normal(scalar.text()), scalar, reading);
        int length = text.codePointCount(0, text.length());
        if (length < min) {
            reading.report(new TekstTeKort(scalar.place(), length, min));
            return Optional.empty();
        }
        if (length > max) {
            reading.report(new TekstTeLang(scalar.place(), length, max));
            return Optional.empty();
        }
        TwiceRead.once(scalar.text())
                .ifPresent(meant -> tell(scalar, Wat.TWEE_KEER_GELEZEN, meant, reading));
        if (WITHOUT_APOSTROPHE.matcher(text).lookingAt()) {
            tell(scalar, Wat.APOSTROF_WEG, "'" + text, reading);
        }
        reading.remember(scalar.place(), text);
        return Optional.of(text);
    }

    /** Letters that somebody did not type so. */
    private static void tell(Scalar scalar, Wat wat, String meant, Reading reading) {
        Finding found = new OpmaakVerkeerd(scalar.place(), wat);
        reading.report(
                reading.manuscript()
                        .replace(Map.of(scalar, new Meant(scalar.with(meant), true)))
                        .<Finding>map(better -> new Corrected(found, better))
                        .orElse(found));
    }

    /** As much of a long text as there is room for, to the end of a sentence or of a word. */
    @Override
    public Optional<Meant> meant(Node node, Reading reading) {
        String text = node instanceof Scalar said ? normal(said.text()) : "";
        if (text.length() <= max) {
            return Optional.empty();
        }
        String cut = text.substring(0, max);
        int sentence = cut.lastIndexOf(". ") + 1;
        int end = sentence >= min ? sentence : cut.lastIndexOf(' ');
        return Optional.of(end)
                .filter(found -> found >= min)
                .map(found -> new Meant(new Scalar(node.place(), cut.substring(0, found)), false));
    }

    /** What somebody wrote for nobody is not shown. */
    private static String shown(String text, Scalar scalar, Reading reading) {
        if (!text.contains(HtmlRemark.START)) {
            return text;
        }
        reading.report(new OpmerkingVerborgen(scalar.place()));
        return normal(HtmlRemark.strip(text));
    }

    private static String normal(String text) {
        return Normalizer.normalize(
                WHITE_SPACE.matcher(text.replace("\u00ad", "").strip()).replaceAll(" "),
                Normalizer.Form.NFC);
    }

    /** Whether nothing needs to change: letters that are composed, and single spaces between. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char now = text.charAt(i);
            boolean isSpace = now == ' ';
            if (now < ' ' || now >= FIRST_COMBINING || isSpace && before == ' ' || isC1(now)) {
                return false;
            }
            before = now;
        }
        return before != ' ';
    }

    /** Control characters above ASCII, the space that does not break, and the soft hyphen. */
    private static boolean isC1(char letter) {
        return letter >= 0x7f && letter <= 0xa0 || letter == 0xad;
    }
}
