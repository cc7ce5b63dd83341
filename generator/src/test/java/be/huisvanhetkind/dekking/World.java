package be.huisvanhetkind.dekking;

import be.huisvanhetkind.RealHouse;
import be.huisvanhetkind.RealSite;
import be.huisvanhetkind.content.Document;
import be.huisvanhetkind.content.Documents;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.Item;
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
 * @param site every file of the site that is no page, as text, by its address
 * @param pages every page, by its address
 * @param examples the files found for the row that is looked at
 */
record World(
        String folder,
        Huis huis,
        Map<String, Document> documents,
        Map<String, String> site,
        Map<String, Element> pages,
        List<String> examples) {
    /** A house of the repository, read and built. */
    static World of(String folder) {
        Path content = RealHouse.ROOT.resolve(folder);
        Map<String, String> site = new TreeMap<>();
        Map<String, Element> pages = new TreeMap<>();
        RealSite.texts(content)
                .forEach(
                        (path, text) -> {
                            if (path.endsWith(".html")) {
                                pages.put(address(path), Jsoup.parse(text));
                            } else {
                                site.put(address(path), text);
                            }
                        });
        Map<String, Document> documents = new TreeMap<>();
        RealHouse.documents(content)
                .forEach(document -> documents.put(path(document.source().name()), document));
        Huis huis = RealHouse.check(content).value().orElseThrow();
        return new World(folder, huis, documents, site, pages, List.of());
    }

    /** The same, seen from a row with these examples. */
    World from(List<String> found) {
        return new World(folder, huis, documents, site, pages, found);
    }

    /** The same with one page more. */
    World with(String address, String html) {
        Map<String, Element> more = new TreeMap<>(pages);
        more.put(address, Jsoup.parse(html));
        return new World(folder, huis, documents, site, more, examples);
    }

    /** The item a file became; nothing for a file that is none. */
    Optional<Item> item(String file) {
        return Optional.ofNullable(documents.get(file))
                .flatMap(
                        document ->
                                Documents.typeOf(document.source())
                                        .flatMap(type -> huis.find(type.type(), document.id())));
    }

    /** How a file is called in the repository. */
    static String path(String name) {
        String root = RealHouse.ROOT.toString().replace('\\', '/') + "/";
        return name.replace('\\', '/').replace(root, "");
    }

    private static String address(String path) {
        return "/" + path.replaceFirst("(^|/)index\\.html$", "$1");
    }
}
