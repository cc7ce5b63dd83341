package be.huisvanhetkind.dekking;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.dossier.Dossiermap;
import be.huisvanhetkind.dossier.blad.Bestandsadres;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Everything a question can be about.
 *
 * @param folder the content folder, in the repository
 * @param documents the files of the content, by their path in the repository
 * @param pages every page of the site, by its address
 * @param texts every other file of the site, by its address
 * @param bladen every page of the dossier, by its name
 * @param examples the files found for the row that is looked at
 */
record World(
        String folder,
        BuiltHouse house,
        Map<String, Document> documents,
        Map<String, Element> pages,
        Map<String, String> texts,
        Map<String, Element> bladen,
        List<String> examples) {
    /** A house of the repository, read and built in an empty folder. */
    static World of(String folder, Path work) {
        BuiltHouse house =
                folder.equals("content") ? BuiltHouse.real() : BuiltHouse.of(folder, work);
        World world =
                new World(
                        folder,
                        house,
                        new TreeMap<>(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        bladen(house.huis()),
                        List.of());
        house.documents().forEach(one -> world.documents.put(world.path(one.source().name()), one));
        house.site()
                .forEach(
                        (path, text) -> {
                            if (path.endsWith(".html")) {
                                world.pages.put(address(path), Jsoup.parse(text));
                            } else {
                                world.texts.put(address(path), text);
                            }
                        });
        return world;
    }

    private static Map<String, Element> bladen(Huis huis) {
        Layers assets = Layers.of(BuiltHouse.ROOT.resolve("assets"));
        Map<String, Element> bladen = new TreeMap<>();
        new Dossiermap(Dossier.of(huis), assets, Bestandsadres.NERGENS)
                .files().stream()
                        .filter(file -> file.path().endsWith(".html"))
                        .forEach(file -> bladen.put(name(file), parsed(file)));
        return bladen;
    }

    private static String name(OutputFile blad) {
        return blad.path().replace(".html", "");
    }

    private static Element parsed(OutputFile blad) {
        return Jsoup.parse(new String(blad.recipe().bytes(), StandardCharsets.UTF_8));
    }

    Huis huis() {
        return house.huis();
    }

    /** The same, seen from a row with these examples. */
    World from(List<String> found) {
        return new World(folder, house, documents, pages, texts, bladen, found);
    }

    /** The same with one page more. */
    World with(String address, String html) {
        Map<String, Element> more = new TreeMap<>(pages);
        more.put(address, Jsoup.parse(html));
        return new World(folder, house, documents, more, texts, bladen, examples);
    }

    /** The item a file became; nothing for a file that is none. */
    Optional<Item> item(String file) {
        return Optional.ofNullable(documents.get(file))
                .flatMap(
                        document ->
                                ContentTypes.at(document.source().address())
                                        .flatMap(type -> huis().find(type.type(), document.id())));
    }

    /** How a file of the content is called in the repository. */
    String path(String name) {
        String content = house.content().toString().replace('\\', '/');
        return name.replace('\\', '/').replace(content, folder);
    }

    private static String address(String path) {
        return "/" + path.replaceFirst("(^|/)index\\.html$", "$1");
    }
}
