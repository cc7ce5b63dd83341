package be.huisvanhetkind.dekking;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.tekst.Alinea;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the dossier and on the site too. */
final class Leaks {
    /** Fewer words may be said anywhere. */
    private static final int WORDS_AT_LEAST = 5;

    private final String site;

    Leaks(World world) {
        site =
                Stream.concat(
                                world.pages().values().stream().map(page -> page.text()),
                                world.site().values().stream())
                        .map(Leaks::folded)
                        .collect(Collectors.joining("\n"));
    }

    /** The texts of an item that a visitor could read. */
    List<String> of(Item item) {
        Stream<String> texts =
                Stream.concat(
                                item.fiche().teksten().stream(),
                                item.fiche().tekst().opbouw().alineas().stream())
                        .map(Alinea::tekst);
        return Stream.concat(Stream.of(item.titel()), texts)
                .filter(text -> text.split(" ").length >= WORDS_AT_LEAST)
                .distinct()
                .filter(text -> site.contains(folded(text)))
                .toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
