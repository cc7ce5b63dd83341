package be.huisvanhetkind.dokter;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether letters with an accent can be in the name of a file, and on the screen. */
final class Lettertekens implements Onderzoek {
    private static final String LETTERS = "é ï ç “ ” …";

    @Override
    public String naam() {
        return "Letters";
    }

    @Override
    public Uitslag look(Werkplek plek) {
        if (!can(plek.told("sun.jnu.encoding"))) {
            return Uitslag.wrong(
                    naam(),
                    "De naam van een bestand kan hier geen letter met een accent hebben (%s)."
                            .formatted(plek.told("sun.jnu.encoding")),
                    "Zet LANG=nl_BE.UTF-8 of LC_ALL=C.UTF-8, en begin opnieuw.");
        }
        List<String> screen = List.of("stdout.encoding", "sun.stdout.encoding");
        return screen.stream().map(plek::told).allMatch(Lettertekens::isUtf8)
                ? Uitslag.good(naam(), "Letters met een accent komen goed over.")
                : Uitslag.warning(
                        naam(),
                        "Op dit scherm kunnen letters met een accent er raar uitzien.",
                        "Start het programma met “huis”, of kies UTF-8 in het venster: chcp 65001.");
    }

    /** What Java does not tell is as Java is set. */
    private static boolean isUtf8(String name) {
        return name.isEmpty() || name.equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }

    private static boolean can(String name) {
        return name.isEmpty()
                || Charset.isSupported(name)
                        && Charset.forName(name).newEncoder().canEncode(LETTERS.substring(0, 5));
    }
}
