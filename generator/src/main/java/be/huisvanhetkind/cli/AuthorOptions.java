package be.huisvanhetkind.cli;

import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.editing.Authors;
import be.huisvanhetkind.editing.AuthorsFile;
import be.huisvanhetkind.editing.Ownership;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Who made a change, so that only files of their own partner may differ. */
final class AuthorOptions {
    @Option(
            names = "--author-of",
            paramLabel = "BESTAND",
            split = ",",
            description =
                    "De bestanden die iemand veranderde, met komma's ertussen. Gewoonlijk: wat --changed vindt.")
    private List<String> files = List.of();

    @Option(
            names = "--as",
            paramLabel = "WIE",
            description =
                    "Wie ze veranderde: een partner, of met --authors een persoon. Elk bestand buiten de map van de partner is een fout.")
    private Optional<String> who = Optional.empty();

    @Option(
            names = "--authors",
            paramLabel = "BESTAND",
            description =
                    "Een lijst van wie voor welke partner schrijft: “kompas: [naam, naam]”. Wie bij “coordinatie” staat, mag alles.")
    private Optional<Path> authors = Optional.empty();

    /** Whose name has no effect without files is told so. */
    void requireFiles() {
        if (who.isPresent() && files.isEmpty()) {
            throw new BrokenCall(
                    "--as zegt niets zonder bestanden: zet er --changed of --author-of bij.");
        }
    }

    /** The partner somebody writes for; nothing for who may do everything. */
    Optional<String> partner() {
        return who.map(this::partner).filter(name -> !name.equals(Authors.COORDINATION));
    }

    boolean isAsked() {
        return who.isPresent() || authors.isPresent() || !files.isEmpty();
    }

    /**
     * The changes this author may not make; none when it was not asked.
     *
     * @param content the content folders
     * @param changed what changed, when that is known otherwise
     */
    List<Finding> check(List<Path> content, Set<String> changed) {
        if (who.isEmpty()) {
            if (!files.isEmpty() || authors.isPresent()) {
                throw new BrokenCall("zeg met --as wie de bestanden veranderde.");
            }
            return List.of();
        }
        Collection<String> concerned = files.isEmpty() ? changed : files;
        String partner = partner(who.get());
        if (partner.equals(Authors.COORDINATION)) {
            return List.of();
        }
        requireFolder(partner, content);
        return new Ownership(content).check(concerned, partner);
    }

    private String partner(String name) {
        return authors.map(list -> partner(name, list)).orElse(name);
    }

    private static String partner(String name, Path list) {
        return read(list)
                .partnerOf(name)
                .orElseThrow(() -> new BrokenCall("“%s” staat niet in %s.".formatted(name, list)));
    }

    /** Every name must be that of a partner. */
    static void requireFolders(List<String> names, List<Path> content) {
        names.forEach(name -> requireFolder(name, content));
    }

    private static void requireFolder(String partner, List<Path> content) {
        List<String> partners = content.stream().flatMap(AuthorOptions::partners).toList();
        if (!partners.contains(partner)) {
            String hint = Nearest.hint(partner, partners, "De namen staan in de map partners.");
            throw new BrokenCall("de partner “%s” bestaat niet. %s".formatted(partner, hint));
        }
    }

    private static Stream<String> partners(Path content) {
        Path folder = content.resolve(Address.PARTNERS);
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A list of names by partner. */
    static Authors read(Path file) {
        try {
            return new AuthorsFile(file, false).read();
        } catch (AuthorsFile.Onleesbaar mistake) {
            throw new BrokenCall(String.valueOf(mistake.getMessage()));
        }
    }
}
