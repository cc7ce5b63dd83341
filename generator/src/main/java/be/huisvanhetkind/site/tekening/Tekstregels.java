package be.huisvanhetkind.site.tekening;

import java.util.ArrayList;
import java.util.List;

/** Breaks words over lines, because a drawing does not; what does not fit is cut. */
final class Tekstregels {
    private static final String CUT = "…";

    private Tekstregels() {}

    static List<String> of(String tekst, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : tekst.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(cut(line.toString(), width));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(cut(line.toString(), width));
        return lines.size() <= most ? List.copyOf(lines) : shortened(lines, width, most);
    }

    private static List<String> shortened(List<String> lines, int width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        int end = Math.min(last.length(), width - 1);
        kept.set(most - 1, last.substring(0, end).replace(CUT, "").strip() + CUT);
        return List.copyOf(kept);
    }

    private static String cut(String line, int width) {
        return line.length() <= width ? line : line.substring(0, width - 1) + CUT;
    }
}
