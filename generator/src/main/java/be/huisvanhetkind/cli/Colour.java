package be.huisvanhetkind.cli;

import java.util.Map;

/** Whether what is printed may have colours. The launcher knows whether it goes to a terminal. */
final class Colour {
    private static final String ON_A_TERMINAL = "huis.kleur";

    private Colour() {}

    static boolean isWanted() {
        return isWanted(Boolean.getBoolean(ON_A_TERMINAL), System.getenv());
    }

    /** Any value in NO_COLOR but an empty one says no (no-color.org). */
    static boolean isWanted(boolean onATerminal, Map<String, String> environment) {
        return onATerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
