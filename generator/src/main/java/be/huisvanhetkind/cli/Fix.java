package be.huisvanhetkind.cli;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.format.Overwrite;
import be.huisvanhetkind.git.LineDifference;
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
 * each file whole. A file that somebody saved meanwhile is left as it is.
 *
 * @param isSure whether nobody need be asked
 */
record Fix(PrintWriter out, boolean isSure) {
    void run(
            List<Path> folders, Predicate<Path> wanted, Function<List<Path>, List<Finding>> check) {
        try {
            List<Better> better = tried(folders, wanted, check);
            better.forEach(this::show);
            if (!better.isEmpty()) {
                answer(better);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "de verbeteringen konden niet geschreven worden: " + broken.getMessage(),
                    broken);
        }
    }

    private static List<Better> tried(
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

    private void show(Better one) {
        out.println(name(one));
        LineDifference.between(one.before(), one.after())
                .forEach(line -> out.println("    " + line));
        out.println();
    }

    private static String name(Better one) {
        return one.file().toString().replace('\\', '/');
    }

    private void answer(List<Better> better) throws IOException {
        if (!isSure && !isAgreed()) {
            out.println("Er is niets veranderd. Wil je dit zo? Doe: huis check --fix --ja");
            out.println();
            return;
        }
        int written = 0;
        for (Better one : better) {
            written += isWritten(one) ? 1 : 0;
        }
        out.println("Verbeterd: " + (written == 1 ? "1 bestand" : written + " bestanden") + ".");
        out.println();
    }

    /** Whoever saved it while we looked keeps what was saved. */
    private boolean isWritten(Better one) throws IOException {
        boolean isSame =
                Files.isRegularFile(one.file())
                        && Files.readString(one.file()).equals(one.before());
        if (isSame) {
            Overwrite.with(one.file(), one.after());
        } else {
            out.println(name(one) + " is intussen veranderd, en bleef zoals het is.");
        }
        return isSame;
    }

    private boolean isAgreed() {
        if (System.console() == null) {
            return false;
        }
        String answer = System.console().readLine("Zo schrijven? [j/n] ");
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("j");
    }
}
