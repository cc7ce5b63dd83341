package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.web.Hulpbron;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where a house keeps its repository, and the files that make that host check and publish. */
public enum Gastheer implements Keuze {
    GITHUB(
            ".github/workflows/nakijken.yml",
            ".github/workflows/antwoord.yml",
            ".github/workflows/publiceren.yml"),
    GITLAB(".gitlab-ci.yml"),
    FORGEJO(
            ".forgejo/workflows/nakijken.yml",
            ".forgejo/workflows/antwoord.yml",
            ".forgejo/workflows/publiceren.yml"),
    NETLIFY("netlify.toml");

    /** What every host runs. */
    private static final String MAP = ".gastheer/";

    private static final List<String> OVERAL = List.of("programma.sh", "publiceer.sh", "Huis.java");

    private final List<String> paden;

    Gastheer(String... paden) {
        this.paden = List.of(paden);
    }

    /**
     * Every file, by its path from the root of the repository.
     *
     * @param programma the address of the program; empty when it is made of the source beside it
     * @param afdruk its SHA-256
     */
    public Map<String, String> bestanden(String programma, String afdruk) {
        Map<String, String> all = new TreeMap<>();
        paden.forEach(pad -> all.put(pad, Hulpbron.text("gastheer/" + id() + "/" + pad)));
        for (String pad : OVERAL) {
            all.put(
                    MAP + pad,
                    Hulpbron.text("gastheer/overal/" + pad)
                            .replace("@PROGRAMMA@", programma)
                            .replace("@PROGRAMMA_AFDRUK@", afdruk));
        }
        return all;
    }
}
