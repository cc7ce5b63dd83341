package be.huisvanhetkind.dokter;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the program may write what it makes. */
final class Schrijfrecht implements Onderzoek {
    @Override
    public String naam() {
        return "Schrijven";
    }

    @Override
    public Uitslag look(Werkplek plek) {
        List<String> closed =
                Stream.of("", ".huis", "site", "content")
                        .map(plek.huis()::resolve)
                        .filter(folder -> !isOpen(folder))
                        .map(Path::toString)
                        .toList();
        return closed.isEmpty()
                ? Uitslag.good(naam(), "We mogen schrijven in de map van het huis.")
                : Uitslag.wrong(
                        naam(),
                        "We kunnen niet schrijven in %s.".formatted(String.join(", ", closed)),
                        "Kijk van wie de map is. Staat er een bestand met die naam? Geef het een andere.");
    }

    /** A folder that is there, or that can be made. */
    private static boolean isOpen(Path folder) {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Files.isDirectory(folder) && Files.isWritable(folder);
        }
        return Optional.ofNullable(folder.toAbsolutePath().getParent())
                .map(Schrijfrecht::isOpen)
                .orElse(false);
    }
}
