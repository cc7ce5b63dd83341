package be.huisvanhetkind.dekking;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.tekst.Alinea;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What stands in the dossier and on the site too. */
final class Leaks {
    /** Fewer words may be said anywhere. */
    private static final int WORDS_AT_LEAST = 5;

    /** What a visitor reads on all pages together, found once for many rows. */
    private static final Map<Map<String, Element>, String> READ =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private Leaks() {}

    /** The texts of internal files that a visitor could read. */
    static List<String> of(List<String> files, World world) {
        List<String> texts =
                files.stream()
                        .flatMap(file -> world.item(file).stream())
                        .filter(item -> !(item instanceof Publiek))
                        .flatMap(Leaks::texts)
                        .filter(text -> text.split(" ").length >= WORDS_AT_LEAST)
                        .toList();
        String site =
                texts.isEmpty() ? "" : READ.computeIfAbsent(world.pages(), pages -> site(world));
        return texts.stream().filter(text -> site.contains(folded(text))).toList();
    }

    private static Stream<String> texts(Item item) {
        Stream<Alinea> alineas =
                Stream.concat(
                        item.fiche().bestand().teksten().stream(),
                        item.fiche().tekst().opbouw().alineas().stream());
        return Stream.concat(Stream.of(item.titel()), alineas.map(Alinea::tekst));
    }

    private static String site(World world) {
        return Stream.concat(
                        world.pages().values().stream().map(Element::text),
                        world.texts().values().stream())
                .map(Leaks::folded)
                .collect(Collectors.joining("\n"));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
