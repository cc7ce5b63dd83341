package be.huisvanhetkind.cli;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.format.Difference;
import be.huisvanhetkind.format.Overwrite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes the corrections that can have no other meaning: shows what changes, asks, and then writes
 * each file whole.
 *
 * @param isSure whether nobody need be asked
 */
record Fix(PrintWriter out, boolean isSure) {
    void run(
            List<Path> folders, Predicate<Path> wanted, Function<List<Path>, List<Finding>> check) {
        try {
            Map<Path, String> better = tried(folders, wanted, check);
            for (Map.Entry<Path, String> file : better.entrySet()) {
                out.println(file.getKey().toString().replace('\\', '/'));
                String before = Files.readString(file.getKey());
                Difference.between(before, file.getValue())
                        .forEach(line -> out.println("    " + line));
                out.println();
            }
            if (!better.isEmpty()) {
                answer(better);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "de verbeteringen konden niet geschreven worden: " + broken.getMessage(),
                    broken);
        }
    }

    private static Map<Path, String> tried(
            List<Path> folders, Predicate<Path> wanted, Function<List<Path>, List<Finding>> check)
            throws IOException {
        Path room = Files.createTempDirectory("huis-fix");
        try {
            Map<Path, Path> copies = new LinkedHashMap<>();
            folders.forEach(
                    one -> copies.put(one, room.resolve(copies.size() + "").resolve("content")));
            return new Trial(copies, check).run(wanted);
        } finally {
            delete(room);
        }
    }

    private static void delete(Path room) throws IOException {
        try (Stream<Path> all = Files.walk(room)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private void answer(Map<Path, String> better) throws IOException {
        boolean agreed = isSure || isAgreed();
        if (agreed) {
            for (Map.Entry<Path, String> file : better.entrySet()) {
                Overwrite.with(file.getKey(), file.getValue());
            }
        }
        String files = better.size() == 1 ? "1 bestand" : better.size() + " bestanden";
        out.println(
                agreed
                        ? "Verbeterd: " + files + "."
                        : "Er is niets veranderd. Wil je dit zo? Doe: huis check --fix --ja");
        out.println();
    }

    private boolean isAgreed() {
        if (System.console() == null) {
            return false;
        }
        String answer = System.console().readLine("Zo schrijven? [j/n] ");
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("j");
    }
}
