package be.huisvanhetkind.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Which lines go and which come between two texts. */
public final class LineDifference {
    private LineDifference() {}

    /** Each line that goes behind a minus, each that comes behind a plus; the others not at all. */
    public static List<String> between(String before, String after) {
        RawText from = raw(before);
        RawText to = raw(after);
        List<String> lines = new ArrayList<>();
        for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, from, to)) {
            add("- ", from, edit.getBeginA(), edit.getEndA(), lines);
            add("+ ", to, edit.getBeginB(), edit.getEndB(), lines);
        }
        return lines;
    }

    private static void add(String sign, RawText text, int first, int end, List<String> lines) {
        for (int line = first; line < end; line++) {
            lines.add(sign + text.getString(line).stripTrailing());
        }
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }
}
