package be.huisvanhetkind.cli;

import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.format.Mended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Corrects a copy of the content, until nothing is left that is sure: a correction that brings a
 * new error is none. Files that need none are only copied, whatever their bytes; links are not.
 *
 * @param copies each content folder, and its copy
 * @param check what is wrong with some folders
 */
record Trial(Map<Path, Path> copies, Function<List<Path>, List<Finding>> check) {
    /** A correction may bring another to light; a file has few. */
    private static final int ROUNDS = 8;

    /** The files that get better, in order. */
    List<Better> run(Predicate<Path> wanted) throws IOException {
        for (Map.Entry<Path, Path> one : copies.entrySet()) {
            copy(one.getKey(), one.getValue());
        }
        List<Path> folders = List.copyOf(copies.values());
        List<Finding> before = check.apply(folders);
        List<Finding> now = before;
        Map<String, String> texts = new TreeMap<>();
        for (int round = 0; round < ROUNDS && correct(now, wanted, texts); round++) {
            now = check.apply(folders);
        }
        return better(texts, perFile(before), perFile(now));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    /**
     * Whether anything changed.
     *
     * @param texts gets what stood in each file before it was first changed
     */
    private boolean correct(
            List<Finding> findings, Predicate<Path> wanted, Map<String, String> texts)
            throws IOException {
        boolean changed = false;
        for (Map.Entry<String, List<Finding>> file : perFile(findings).entrySet()) {
            List<Correction> sure = sure(file.getValue());
            Path path = Path.of(file.getKey());
            if (!sure.isEmpty() && wanted.test(original(path))) {
                String old = Files.readString(path);
                String text = Mended.with(old, sure);
                texts.putIfAbsent(file.getKey(), old);
                Files.writeString(path, text);
                changed |= !text.equals(old);
            }
        }
        return changed;
    }

    private static List<Correction> sure(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.correction().stream())
                .filter(Correction::isSure)
                .toList();
    }

    private static Map<String, List<Finding>> perFile(List<Finding> findings) {
        return findings.stream()
                .collect(
                        Collectors.groupingBy(
                                finding -> finding.place().file(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private List<Better> better(
            Map<String, String> texts,
            Map<String, List<Finding>> before,
            Map<String, List<Finding>> now)
            throws IOException {
        List<Better> better = new ArrayList<>();
        for (Map.Entry<String, String> one : texts.entrySet()) {
            Path copied = Path.of(one.getKey());
            String after = Files.readString(copied);
            boolean isWorse = errors(one.getKey(), now) > errors(one.getKey(), before);
            if (!isWorse && !after.equals(one.getValue())) {
                better.add(new Better(original(copied), one.getValue(), after));
            }
        }
        return better;
    }

    private static long errors(String file, Map<String, List<Finding>> findings) {
        return findings.getOrDefault(file, List.of()).stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .count();
    }

    private Path original(Path copied) {
        return copies.entrySet().stream()
                .filter(one -> copied.startsWith(one.getValue()))
                .findFirst()
                .map(one -> one.getKey().resolve(one.getValue().relativize(copied).toString()))
                .orElse(copied);
    }
}
