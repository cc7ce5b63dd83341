package be.huisvanhetkind.dokter;

import java.nio.file.Files;
import java.util.List;

/** A browser for the tests of the program; a house needs none. */
final class Bladeraar implements Onderzoek {
    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "chromium-headless-shell",
                    "google-chrome",
                    "google-chrome-stable",
                    "microsoft-edge",
                    "chrome.exe",
                    "msedge.exe");

    @Override
    public String naam() {
        return "Browser";
    }

    @Override
    public Uitslag look(Werkplek plek) {
        if (!Files.isDirectory(plek.programma().resolve("generator/src/test"))) {
            return Uitslag.good(
                    naam(), "Elke browser toont de site; het programma heeft er geen nodig.");
        }
        boolean isThere =
                plek.omgeving().containsKey("HUIS_CHROMIUM")
                        || Bestanden.programs(plek, NAMES).findAny().isPresent();
        return isThere
                ? Uitslag.good(naam(), "Er is een browser voor de tests van het programma.")
                : Uitslag.warning(
                        naam(),
                        "Er is geen browser voor de tests van het programma. Een huis heeft er geen nodig.",
                        "Zet Chromium op deze computer, of zeg met HUIS_CHROMIUM waar hij staat.");
    }
}
