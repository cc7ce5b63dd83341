package be.huisvanhetkind.dokter;

import java.io.IOException;

/** Whether there is memory enough for a house of this size. */
final class Geheugen implements Onderzoek {
    private static final long MIB = 1024L * 1024;

    /** What any house takes, and what a file more takes, in KiB: see the table of speed. */
    private static final long ALWAYS = 256;

    private static final long PER_FILE = 50;

    @Override
    public String naam() {
        return "Geheugen";
    }

    @Override
    public Uitslag look(Werkplek plek) throws IOException {
        long files = Bestanden.in(plek.inhoud()).size();
        long needed = ALWAYS + files * PER_FILE / 1024;
        long there = plek.geheugen() / MIB;
        String seen =
                "Er is %d MiB voor het programma; dit huis heeft %d bestanden en vraagt ongeveer %d MiB."
                        .formatted(there, files, needed);
        return there < needed
                ? Uitslag.warning(
                        naam(),
                        seen,
                        "Zet HUIS_JAVA_OPTS=-Xmx%dm voor je huis start.".formatted(2 * needed))
                : Uitslag.good(naam(), seen);
    }
}
