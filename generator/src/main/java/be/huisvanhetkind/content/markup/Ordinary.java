package be.huisvanhetkind.content.markup;

/**
 * Tells in one look which Markdown is like what people write. A parser cannot take long over that:
 * what makes it slow are signs in thousands, in long rows or deep in each other.
 */
final class Ordinary {
    private static final String SIGNS = "[]()*_`~<>|!\\&^:";
    private static final int LONGEST = 40_000;
    private static final int MOST_SIGNS = 600;
    private static final int LONGEST_ROW = 40;
    private static final int DEEPEST = 32;

    private Ordinary() {}

    static boolean is(String source) {
        return source.length() <= LONGEST
                && hasFewSigns(source)
                && source.lines().allMatch(Ordinary::isFlat);
    }

    private static boolean hasFewSigns(String source) {
        int[] counts = new int[SIGNS.length()];
        char before = ' ';
        int row = 0;
        for (int i = 0; i < source.length(); i++) {
            char sign = source.charAt(i);
            int which = SIGNS.indexOf(sign);
            row = which >= 0 && sign == before ? row + 1 : 0;
            before = sign;
            if (row > LONGEST_ROW || which >= 0 && ++counts[which] > MOST_SIGNS) {
                return false;
            }
        }
        return true;
    }

    /** Whether little stands before the words of a line: indents, and signs of lists and quotes. */
    private static boolean isFlat(String line) {
        int at = 0;
        while (at < line.length() && " \t>-+*.)0123456789".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at <= DEEPEST || isRule(line);
    }

    /** A line of one kind of sign under a heading or between parts. */
    private static boolean isRule(String line) {
        return line.chars().allMatch(sign -> sign == '-' || sign == '=');
    }
}
