package be.huisvanhetkind.report;

/**
 * Colours on a terminal. They carry no meaning of their own: what is red also says FOUT.
 *
 * @param on whether there are any
 */
record Ink(boolean on) {
    String bold(String text) {
        return sgr("1", text);
    }

    String faint(String text) {
        return sgr("2", text);
    }

    String red(String text) {
        return sgr("1;31", text);
    }

    String yellow(String text) {
        return sgr("1;33", text);
    }

    private String sgr(String codes, String text) {
        return on && !text.isEmpty() ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
    }
}
