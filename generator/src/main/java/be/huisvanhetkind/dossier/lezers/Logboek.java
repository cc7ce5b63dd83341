package be.huisvanhetkind.dossier.lezers;

import be.huisvanhetkind.dossier.verslag.Leescijfers;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The log of a host, counted page by page while it is read. */
public final class Logboek {
    private static final int GZIP = 0x1f;

    private final String map;
    private final Map<String, Long> keren = new HashMap<>();
    private long lines;
    private long broken;

    /**
     * @param map the folder of the server in which the site stands; empty for the root
     */
    public Logboek(String map) {
        this.map = map;
    }

    /**
     * Counts what is in a file: Common or Combined Log Format, or a table of addresses and counts;
     * packed or not.
     *
     * @throws IOException when it cannot be read to its end
     */
    public void read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                BufferedReader text =
                        new BufferedReader(
                                new InputStreamReader(unpacked(in), StandardCharsets.UTF_8))) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                read(line);
            }
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == GZIP ? new GZIPInputStream(in) : in;
    }

    /** Counts one line; the first may be a heading. */
    void read(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        lines++;
        Optional<Logregel> asked = Logregel.of(line);
        if (asked.isPresent()) {
            asked.filter(Logregel::isGelezen).ifPresent(een -> count(een.gevraagd(), 1));
            return;
        }
        Optional<Telregel> counted = Telregel.of(line);
        counted.ifPresent(een -> count(een.gevraagd(), een.keren()));
        if (counted.isEmpty() && lines > 1) {
            broken++;
        }
    }

    private void count(String gevraagd, long times) {
        Paginaadres.of(gevraagd, map).ifPresent(adres -> keren.merge(adres, times, Long::sum));
    }

    /** How often each page was read. */
    public Leescijfers cijfers() {
        return new Leescijfers(keren);
    }

    /** How many lines could not be understood. */
    public long broken() {
        return broken;
    }
}
