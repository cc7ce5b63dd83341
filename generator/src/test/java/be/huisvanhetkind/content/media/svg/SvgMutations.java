package be.huisvanhetkind.content.media.svg;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Drawings nobody made: those of the corpus with pieces changed, the same ones each time. */
public final class SvgMutations {
    private static final int LARGEST = 20_000;
    private static final Pattern VALUE = Pattern.compile("\"[^\"<>]*\"");
    private static final Pattern ELEMENT = Pattern.compile("<[^<>]*>");
    private static final List<String> PIECES =
            List.of(
                    "0",
                    "-1",
                    "1e9",
                    "1e-9",
                    ".",
                    "%",
                    "NaN",
                    "url(#a)",
                    "url(#m)",
                    "url(x)",
                    "#a",
                    "none",
                    "inherit",
                    "auto",
                    "\\72",
                    "/*",
                    "*/",
                    "&#0;",
                    "&#10;",
                    "<!--",
                    "-->",
                    "<g>",
                    "</g>",
                    "<![CDATA[",
                    "]]>",
                    "<?x?>",
                    "<use href=\"#a\"/>",
                    " id=\"a\"",
                    " transform=\"scale(9)\"",
                    " style=\"fill:red;mask:url(#m)\"",
                    "xmlns=\"\"",
                    "\ud83d\ude00",
                    "\u0301",
                    "\u202e",
                    "objectBoundingBox",
                    "M0 0",
                    "A1 1 0 0 1 9 9",
                    "z",
                    ",",
                    " ",
                    "matrix(1 0 0 1 0 0)");

    private final List<String> ordinary = texts(SvgCorpus.gewoon().stream());
    private final List<String> drawings =
            texts(Stream.concat(SvgCorpus.kwaad().stream(), SvgCorpus.gewoon().stream()));
    private final Random random;

    /**
     * @param seed the same gives the same drawings
     */
    public SvgMutations(long seed) {
        random = new Random(seed);
    }

    private static List<String> texts(Stream<Path> files) {
        return files.map(SvgMutations::text).filter(text -> text.length() < LARGEST).toList();
    }

    private static String text(Path file) {
        return new String(SvgCorpus.bytes(file), StandardCharsets.UTF_8);
    }

    /** The next drawing. */
    public byte[] next() {
        StringBuilder drawing = new StringBuilder(any(random.nextBoolean() ? ordinary : drawings));
        for (int change = 1 + random.nextInt(3); change > 0 && drawing.length() > 0; change--) {
            change(drawing);
        }
        return drawing.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void change(StringBuilder drawing) {
        int at = random.nextInt(drawing.length());
        int to = Math.min(drawing.length(), at + 1 + random.nextInt(30));
        switch (random.nextInt(12)) {
            case 0 -> drawing.delete(at, to);
            case 1 -> drawing.insert(at, drawing.substring(at, to));
            case 2 -> drawing.insert(at, any(PIECES));
            case 3, 4, 5 -> replace(drawing, VALUE, '"' + any(PIECES).replace("\"", "'") + '"');
            case 6, 7, 8 -> replace(drawing, VALUE, found(any(drawings), VALUE));
            default -> replace(drawing, ELEMENT, found(any(drawings), ELEMENT));
        }
    }

    private void replace(StringBuilder drawing, Pattern what, String by) {
        List<MatchResult> found = what.matcher(drawing.toString()).results().toList();
        if (!found.isEmpty()) {
            MatchResult one = found.get(random.nextInt(found.size()));
            drawing.replace(one.start(), one.end(), by);
        }
    }

    private String found(String drawing, Pattern what) {
        List<String> found = what.matcher(drawing).results().map(MatchResult::group).toList();
        return found.isEmpty() ? "" : any(found);
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
