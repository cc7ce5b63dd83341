package be.huisvanhetkind.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;

/**
 * A house that is allowed but hard on a page: {@code resources/lastig-huis} over the base house
 * (nothing has a picture, a word of eighty letters, nothing to come), and five hundred offers.
 */
final class DifficultHouse {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final int MANY = 500;

    private DifficultHouse() {}

    /** Writes its content into an empty folder. */
    static Path write(Path folder) throws IOException {
        Path content = folder.resolve("content");
        FileUtils.copyDirectory(RESOURCES.resolve("basishuis").toFile(), content.toFile());
        FileUtils.copyDirectory(RESOURCES.resolve("lastig-huis").toFile(), content.toFile());
        Path offers = content.resolve("partners/zonder-logo/aanbod");
        for (int number = 1; number <= MANY; number++) {
            Files.writeString(offers.resolve("nummer-%03d.md".formatted(number)), offer(number));
        }
        return content;
    }

    private static String offer(int number) {
        return """
                ---
                titel: %s
                samenvatting: %s.
                status: gepubliceerd
                nagekeken_op: 2026-11-02
                domeinen: samen-opgroeien
                pijlers: ontmoeting
                aanbodsvorm: ontmoeting
                aard: dienst
                vorm: groep
                methoden: groep
                voor_wie: Iedereen met een kind.
                leeftijd_min: 0
                leeftijd_max: 35
                prijs: { soort: gratis }
                afspraak: zonder
                themas: [vol]
                waar:
                  - { locatie: huis, aanlevering: zitdag }
                ---
                """
                .formatted(words(number, 4), words(number + MANY, 16));
    }

    /** Words like no other, or compression would make five hundred as light as one. */
    private static String words(int seed, int count) {
        String letters =
                new Random(seed)
                        .ints(count * 7L, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        return "W" + letters.replaceAll("(.{7})(?=.)", "$1 ");
    }
}
