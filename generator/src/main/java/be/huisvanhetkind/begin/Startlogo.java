package be.huisvanhetkind.begin;

import java.util.List;

/** A simple logo for a house that has none: its colours, and a roof and a door of its own. */
final class Startlogo {
    private static final List<String> DAKEN =
            List.of(
                    "M4 30 32 6l28 24v24a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6z",
                    "M4 54V32a28 26 0 0 1 56 0v22a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6z",
                    "M4 54V20h8v-7h8V6h24v7h8v7h8v34a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6z");

    private static final List<String> DEUREN =
            List.of(
                    "M24 60V43a8 8 0 0 1 16 0v17z",
                    "M32 54c-9-6-13-10-13-15a7 7 0 0 1 13-4 7 7 0 0 1 13 4c0 5-4 9-13 15z",
                    "M18 60V38h12v22zM36 38h11v11H36z");

    private Startlogo() {}

    /** Two houses with other names seldom get the same. */
    static String of(String naam, Kleuren kleuren) {
        int number = Math.floorMod(naam.hashCode(), DAKEN.size() * DEUREN.size());
        return """
               <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
               <title>%s</title>
               <path fill="%s" d="%s"/>
               <path fill="%s" d="%s"/>
               </svg>
               """
                .formatted(
                        escaped(naam),
                        kleuren.donker(),
                        DAKEN.get(number % DAKEN.size()),
                        kleuren.licht(),
                        DEUREN.get(number / DAKEN.size()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
