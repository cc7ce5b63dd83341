package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.importing.voorstel.Opdracht;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The sign between the columns of a text: the one that splits its first lines most alike. */
final class Scheiding {
    private static final Map<Character, String> NAMEN =
            Map.of(';', "een puntkomma", ',', "een komma", '\t', "een tab", '|', "een streep");

    private static final int ENOUGH = 20_000;

    private Scheiding() {}

    static String naam(char between) {
        return NAMEN.getOrDefault(between, "een teken");
    }

    static char of(Tekenset letters, Opdracht opdracht) throws IOException {
        char[] begin = new char[ENOUGH];
        int length = 0;
        try (Reader reader = letters.open(opdracht.bron())) {
            for (int read = 0; read >= 0 && length < ENOUGH; length += Math.max(read, 0)) {
                read = reader.read(begin, length, ENOUGH - length);
            }
        }
        String text = new String(begin, 0, length).replaceAll("\"(?:[^\"]|\"\")*\"", "x");
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(15).toList();
        char best = ',';
        long most = 0;
        for (char one : new char[] {';', '\t', '|', ','}) {
            long score = score(lines, one);
            if (score > most) {
                best = one;
                most = score;
            }
        }
        return best;
    }

    /** How often it stands in most lines. */
    private static long score(List<String> lines, char sign) {
        long[] counts =
                lines.stream()
                        .mapToLong(line -> line.chars().filter(one -> one == sign).count())
                        .sorted()
                        .toArray();
        return counts.length == 0
                ? 0
                : counts[counts.length / 2] * 4
                        + (Arrays.stream(counts).anyMatch(one -> one > 0) ? 1 : 0);
    }
}
