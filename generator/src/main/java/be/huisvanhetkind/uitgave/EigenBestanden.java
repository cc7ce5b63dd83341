package be.huisvanhetkind.uitgave;

import be.huisvanhetkind.cache.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Templates and assets of the house that go before a file of the program. */
final class EigenBestanden {
    private static final List<String> MAPPEN = List.of("templates", "assets");

    private EigenBestanden() {}

    /** Each by its path, with the fingerprint of the file of the program. */
    static SortedMap<String, String> before(Path house, Path program) {
        SortedMap<String, String> all = new TreeMap<>();
        if (house.toAbsolutePath().normalize().equals(program.toAbsolutePath().normalize())) {
            return all; // the program among its sources, with a house beside it
        }
        for (String map : MAPPEN) {
            for (Path own : under(house.resolve(map))) {
                String pad = house.relativize(own).toString().replace('\\', '/');
                afdruk(program.resolve(pad)).ifPresent(afdruk -> all.put(pad, afdruk));
            }
        }
        return all;
    }

    /** Those of which the program's file is another than it was, or of which nobody knows. */
    static List<Aandachtspunt> changed(
            SortedMap<String, String> before, SortedMap<String, String> then) {
        return before.entrySet().stream()
                .filter(own -> !own.getValue().equals(then.get(own.getKey())))
                .map(
                        own ->
                                new Aandachtspunt(
                                        own.getKey(), sentence(then.containsKey(own.getKey()))))
                .toList();
    }

    private static String sentence(boolean isKnown) {
        String what =
                isKnown
                        ? "het programma heeft hier een ander bestand dan toen je dit overnam."
                        : "je eigen bestand gaat voor dat van het programma, dat intussen anders kan zijn.";
        return what + " Vergelijk de twee, en neem over wat je nodig hebt.";
    }

    private static List<Path> under(Path map) {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(map)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> afdruk(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Digest.of(Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
