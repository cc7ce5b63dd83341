package be.huisvanhetkind.rules;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.DataFile;
import be.huisvanhetkind.content.Documents;
import be.huisvanhetkind.content.HuisReader;
import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.huis.Huis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A house of the explanation pages, in which nothing is wrong; taken apart once for all tests. */
final class Grondhuis {
    private static final Path BASE = Path.of("src/test/resources/uitleg-basis");
    private static final Parsers PARSERS = Parsers.remembering(Cache.empty());

    /** The smallest house. */
    static final Grondhuis KLEIN = new Grondhuis(under("", BASE));

    /** A house that meets every condition of recognition and subsidy. */
    static final Grondhuis ERKEND =
            new Grondhuis(
                    under("", BASE),
                    under("begrippen/", Path.of("../content/begrippen")),
                    under("", Path.of("src/test/resources/uitleg-erkend")));

    private final TreeMap<String, Path> files = new TreeMap<>();
    private final Documents documents;

    @SafeVarargs
    private Grondhuis(Map<String, Path>... layers) {
        for (Map<String, Path> layer : layers) {
            files.putAll(layer);
        }
        documents = takenApart(files).value();
    }

    private static Map<String, Path> under(String prefix, Path folder) {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file ->
                                    files.put(
                                            prefix
                                                    + folder.relativize(file)
                                                            .toString()
                                                            .replace('\\', '/'),
                                            file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private static Outcome<Documents> takenApart(Map<String, Path> files) {
        return Documents.read(
                new Sources(
                        "",
                        files.entrySet().stream()
                                .map(file -> source(file.getKey(), file.getValue()))
                                .toList()),
                PARSERS);
    }

    private static SourceFile source(String name, Path file) {
        return new SourceFile(name, new Address(List.of(name.split("/"))), file);
    }

    /** Where a file lies. */
    Path file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** The house with files laid over it, and without those that are gone. */
    Outcome<Optional<Huis>> with(Map<String, Path> laid, Set<String> gone, LocalDate day) {
        Predicate<SourceFile> stays =
                file -> !laid.containsKey(file.name()) && !gone.contains(file.name());
        return takenApart(laid)
                .then(over -> HuisReader.read(merged(stays, over, laid.keySet()), day));
    }

    /**
     * @param laid the files that lie over it; lists that the program would bring are not among them
     */
    private Documents merged(Predicate<SourceFile> stays, Documents over, Set<String> laid) {
        List<DataFile> lists =
                over.lists().stream().filter(one -> laid.contains(one.source().name())).toList();
        return new Documents(
                "",
                merged(documents.documents(), over.documents(), Document::source, stays),
                merged(documents.lists(), lists, DataFile::source, stays),
                over.unreadable(),
                merged(
                                List.copyOf(documents.images().values()),
                                List.copyOf(over.images().values()),
                                file -> file,
                                stays)
                        .stream()
                        .collect(Collectors.toMap(SourceFile::name, Function.identity())),
                over.invented());
    }

    private static <T> List<T> merged(
            List<T> base,
            List<T> over,
            Function<T, SourceFile> source,
            Predicate<SourceFile> stays) {
        return Stream.concat(
                        base.stream().filter(one -> stays.test(source.apply(one))), over.stream())
                .sorted(Comparator.comparing(one -> source.apply(one).name()))
                .toList();
    }
}
