package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.render.letters.Letters;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;

/** A text in lines that fit, one below the other. */
record Lines(Letters letters, List<String> lines, double size) {
    private static final double LEADING = 1.18;
    private static final double STEP = 6;
    private static final String MORE = "…";

    Lines {
        lines = List.copyOf(lines);
    }

    /**
     * As large as fits in a box; what does not fit at the smallest size is cut. No lines at all
     * when a letter is not known.
     */
    static Lines fit(Letters letters, String text, Dimension box, double largest, double smallest) {
        if (!letters.canWrite(text)) {
            return new Lines(letters, List.of(), smallest);
        }
        double size = largest;
        List<String> lines = wrap(letters, text, box.width / size);
        while (size - STEP >= smallest && !fits(letters, lines, box, size)) {
            size -= STEP;
            lines = wrap(letters, text, box.width / size);
        }
        double room = box.width / size;
        List<String> shown = shown(lines, (int) (box.height / (size * LEADING)));
        return new Lines(
                letters, shown.stream().map(line -> cut(letters, line, room)).toList(), size);
    }

    private static List<String> shown(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.add(shown.remove(most - 1) + MORE);
        return shown;
    }

    double height() {
        return lines.size() * size * LEADING;
    }

    /** Gives where the next text may begin. */
    double draw(Drawing drawing, double x, double top, Kleur kleur) {
        double y = top;
        for (String line : lines) {
            drawing.write(letters, line, size, x, y + size, kleur);
            y += size * LEADING;
        }
        return y;
    }

    private static boolean fits(Letters letters, List<String> lines, Dimension box, double size) {
        return lines.size() * size * LEADING <= box.height
                && lines.stream().allMatch(line -> letters.width(line, size) <= box.width);
    }

    /** Breaks between words; a word that is too long has a line of its own. */
    private static List<String> wrap(Letters letters, String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || letters.width(longer, 1) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private static String cut(Letters letters, String line, double room) {
        String shown = line;
        while (letters.width(shown, 1) > room) {
            String kept = shown.substring(0, shown.offsetByCodePoints(shown.length(), -2));
            shown = kept + MORE;
        }
        return shown;
    }
}
