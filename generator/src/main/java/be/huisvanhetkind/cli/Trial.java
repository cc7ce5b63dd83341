package be.huisvanhetkind.cli;

import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.format.Mended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a copy of the content, until nothing is left that is sure: a correction that brings a
 * new error is none.
 *
 * @param copies each content folder, and its copy
 * @param check what is wrong with some folders
 */
record Trial(Map<Path, Path> copies, Function<List<Path>, List<Finding>> check) {
    /** A correction may bring another to light; a file has few. */
    private static final int ROUNDS = 8;

    /** Another text for each file that gets better, by the file. */
    Map<Path, String> run(Predicate<Path> wanted) throws IOException {
        for (Map.Entry<Path, Path> one : copies.entrySet()) {
            copy(one.getKey(), one.getValue());
        }
        List<Path> folders = List.copyOf(copies.values());
        List<Finding> before = check.apply(folders);
        List<Finding> now = before;
        for (int round = 0; round < ROUNDS && correct(now, wanted); round++) {
            now = check.apply(folders);
        }
        return better(before, now);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Whether anything changed. */
    private boolean correct(List<Finding> findings, Predicate<Path> wanted) throws IOException {
        boolean changed = false;
        for (Map.Entry<String, List<Finding>> file : perFile(findings).entrySet()) {
            List<Correction> sure =
                    file.getValue().stream()
                            .flatMap(finding -> finding.correction().stream())
                            .filter(Correction::isSure)
                            .toList();
            Path path = Path.of(file.getKey());
            if (!sure.isEmpty() && wanted.test(original(path))) {
                String old = Files.readString(path);
                String text = Mended.with(old, sure);
                Files.writeString(path, text);
                changed |= !text.equals(old);
            }
        }
        return changed;
    }

    private static Map<String, List<Finding>> perFile(List<Finding> findings) {
        return findings.stream()
                .collect(
                        Collectors.groupingBy(
                                finding -> finding.place().file(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private Map<Path, String> better(List<Finding> before, List<Finding> now) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        Map<String, List<Finding>> after = perFile(now);
        for (Map.Entry<String, List<Finding>> file : perFile(before).entrySet()) {
            Path path = Path.of(file.getKey());
            long errors = errors(after.get(file.getKey()));
            if (Files.isRegularFile(path) && errors <= errors(file.getValue())) {
                Path original = original(path);
                String text = Files.readString(path, StandardCharsets.UTF_8);
                if (!text.equals(Files.readString(original, StandardCharsets.UTF_8))) {
                    texts.put(original, text);
                }
            }
        }
        return texts;
    }

    private static long errors(@Nullable List<Finding> findings) {
        return findings == null
                ? 0
                : findings.stream().filter(one -> one.severity() == Severity.ERROR).count();
    }

    private Path original(Path copied) {
        return copies.entrySet().stream()
                .filter(one -> copied.startsWith(one.getValue()))
                .findFirst()
                .map(one -> one.getKey().resolve(one.getValue().relativize(copied).toString()))
                .orElse(copied);
    }
}
