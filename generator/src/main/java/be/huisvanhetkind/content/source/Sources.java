package be.huisvanhetkind.content.source;

import be.huisvanhetkind.content.findings.BestandOnleesbaar;
import be.huisvanhetkind.content.findings.BestandOnverwacht;
import be.huisvanhetkind.content.findings.BestandOnverwacht.Wat;
import be.huisvanhetkind.content.findings.NaamOngeldig;
import be.huisvanhetkind.content.findings.SymbolischeKoppeling;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Every file of the content, in a stable order.
 *
 * @param root how findings call the first content folder
 * @param files ordered by name
 * @param examples what new files are made of; never a part of the house
 */
public record Sources(String root, List<SourceFile> files, List<SourceFile> examples) {
    /** The folder, in a content folder, of one example per type. */
    public static final String EXAMPLES = "_voorbeelden";

    /**
     * The name of a file or folder: lower case letters, digits and hyphens, so that it is safe on
     * any machine.
     */
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+)?");

    private static final int MAX_DEPTH = 8;

    /** What operating systems and editors leave in a folder. */
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("(?i)thumbs\\.db|desktop\\.ini|~\\$.*|.*\\.(?:orig|bak|swp|tmp)|.*~");

    /** What an editor of plain text puts behind a name that it does not show. */
    private static final Pattern TXT_BEHIND = Pattern.compile("(?i)(?<=\\.(?:md|adoc))\\.txt$");

    /** Files of other programs, whatever their name. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?i).+\\.(docx?|odt|pdf|heic|xlsx?|ods|pptx?)");

    public Sources {
        files = List.copyOf(files);
        examples = List.copyOf(examples);
    }

    /** The files of a house without examples. */
    public Sources(String root, List<SourceFile> files) {
        this(root, files, List.of());
    }

    /**
     * Finds the files below content folders. Names that begin with a dot or an underscore and
     * {@code README.md} are not content; a link or another special file is a finding, as is a name
     * that could not be an address.
     */
    public static Outcome<Sources> of(List<Path> roots) {
        Walk walk = new Walk();
        for (Path root : roots) {
            walk.begin(root);
        }
        return new Outcome<>(
                new Sources(Walk.name(roots.get(0)), walk.files(), examples(roots)), walk.findings);
    }

    /**
     * The same files, called as if they lay somewhere else.
     *
     * @param here the folders they were found in
     * @param names the folders they are called after, in the same order
     */
    public Sources called(List<Path> here, List<Path> names) {
        Map<String, String> other = new HashMap<>();
        for (int i = 0; i < here.size(); i++) {
            other.put(Walk.name(here.get(i)) + "/", Walk.name(names.get(i)) + "/");
        }
        return new Sources(
                Walk.name(names.get(0)),
                files.stream().map(file -> file.called(other)).toList(),
                examples);
    }

    private static List<SourceFile> examples(List<Path> roots) {
        Walk walk = new Walk();
        roots.stream()
                .map(root -> root.resolve(EXAMPLES))
                .filter(Files::isDirectory)
                .forEach(walk::begin);
        return walk.files();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        /** What is written this long before the last of all may have its time twice. */
        private static final Duration TICK = Duration.ofSeconds(2);

        /** By name, so that a folder that is given twice is read once. */
        private final Map<String, SourceFile> files = new TreeMap<>();

        private final Map<SourceFile, Instant> times = new HashMap<>();

        final List<Finding> findings = new ArrayList<>();
        private Path root = Path.of("");
        private String rootName = "";

        void begin(Path folder) {
            rootName = name(folder);
            root =
                    folder.resolve(
                            "."); // the folder that is given may itself be a link; nothing below it
            // may
            try {
                Files.walkFileTree(root, Set.of(), MAX_DEPTH, this);
            } catch (IOException broken) {
                findings.add(new BestandOnleesbaar(Place.start(name(folder))));
            }
        }

        private void seen(SourceFile file, BasicFileAttributes attributes) {
            SourceFile stamped = file.stamped(attributes);
            if (files.putIfAbsent(file.name(), stamped) == null) {
                times.put(stamped, attributes.lastModifiedTime().toInstant());
            }
        }

        /** The files; the latest of them have no stamp. */
        List<SourceFile> files() {
            Instant last = times.values().stream().max(Instant::compareTo).orElse(Instant.EPOCH);
            return files.values().stream()
                    .map(
                            file ->
                                    times.getOrDefault(file, last).isBefore(last.minus(TICK))
                                            ? file
                                            : file.unstamped())
                    .toList();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            return isIgnored(folder) || !hasGoodName(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isIgnored(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isDirectory()) {
                findings.add(
                        new BestandOnverwacht(
                                Place.start(name(file)), Wat.DIEP, fileName(file), List.of()));
            } else if (!attributes.isRegularFile()) {
                findings.add(new SymbolischeKoppeling(Place.start(name(file))));
            } else if (isForeign(file)) {
                String end = fileName(file).replaceFirst(".*(?=\\.)", "");
                String kind = end.toLowerCase(Locale.ROOT);
                findings.add(
                        new BestandOnverwacht(
                                Place.start(name(file)), Wat.SOORT, kind, List.of("md")));
            } else if (hasGoodName(file)) {
                List<String> segments = new ArrayList<>();
                root.relativize(file).forEach(segment -> segments.add(segment.toString()));
                String name = rootName + "/" + String.join("/", segments);
                seen(new SourceFile(name, new Address(segments), file), attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException broken) {
            findings.add(new BestandOnleesbaar(Place.start(name(file))));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isForeign(Path file) {
            return FOREIGN.matcher(fileName(file)).matches();
        }

        private boolean isIgnored(Path path) {
            String name = fileName(path);
            return name.startsWith(".")
                    || name.startsWith("_")
                    || name.equals("README.md")
                    || LEFT_BEHIND.matcher(name).matches();
        }

        private boolean hasGoodName(Path path) {
            String name = fileName(path);
            boolean isReserved = NaamOngeldig.isOfWindows(name);
            boolean isShort = name.length() <= NaamOngeldig.MAX;
            if (NAME.matcher(name).matches() && isShort && !isReserved) {
                return true;
            }
            String better =
                    isReserved
                            ? "pagina-" + name
                            : Slug.ofFileName(TXT_BEHIND.matcher(name).replaceFirst(""));
            findings.add(new NaamOngeldig(Place.start(name(path)), name, better));
            return false;
        }

        private static String fileName(Path path) {
            Path name = path.getFileName();
            return name == null ? "" : name.toString();
        }

        private static String name(Path path) {
            return path.normalize().toString().replace('\\', '/');
        }
    }
}
