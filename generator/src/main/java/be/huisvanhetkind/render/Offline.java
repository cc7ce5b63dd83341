package be.huisvanhetkind.render;

import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.Url;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code sw.js}: tells {@code assets/worker.js} what a device keeps from the first visit on: the
 * pages one needs in any case, and the styles and scripts they ask for; in another language from
 * the first page in that language on. It changes whenever one of these does, so that a device takes
 * the new ones.
 */
final class Offline {
    private static final String WORKER = "assets/worker.js";
    private static final List<Url> ALWAYS =
            List.of(Url.HOME, Addresses.CONTACT, Addresses.ZONDER_INTERNET);

    /** What a page asks for by its edition. */
    private static final Pattern STAMPED = Pattern.compile("(?:href|src)=\"([^\"?]*\\?v=[^\"]*)\"");

    private final Site site;
    private final Map<String, OutputFile> files;

    private Offline(Site site, List<OutputFile> files) {
        this.site = site;
        this.files =
                files.stream()
                        .collect(
                                Collectors.toMap(
                                        OutputFile::path,
                                        Function.identity(),
                                        (first, second) -> first));
    }

    /** The file, made of the other files of a site. */
    static OutputFile of(Site site, List<OutputFile> files) {
        Offline offline = new Offline(site, files);
        return new OutputFile("sw.js", () -> offline.script().getBytes(StandardCharsets.UTF_8));
    }

    private String script() {
        String pages =
                site.edities().stream()
                        .flatMap(Offline::always)
                        .map(url -> text(url.file()))
                        .collect(Collectors.joining());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("versie", Stamps.of(pages.getBytes(StandardCharsets.UTF_8)))
                .put("basis", site.base().link(Url.HOME));
        keep(pages).forEach(json.putArray("bewaar")::add);
        ObjectNode talen = json.putObject("talen");
        site.edities()
                .forEach(
                        editie -> {
                            ArrayNode kept = talen.putArray(site.base().link(home(editie)));
                            always(editie).map(site.base()::link).forEach(kept::add);
                        });
        return "self.huis = %s;\nimportScripts(\"%s?v=%s\");\n"
                .formatted(
                        json.toPrettyString(),
                        site.base().link(new Url("/" + WORKER)),
                        Stamps.of(bytes(WORKER)));
    }

    private static Stream<Url> always(Editie editie) {
        return ALWAYS.stream().map(url -> url.in(editie.taal()));
    }

    private static Url home(Editie editie) {
        return Url.HOME.in(editie.taal());
    }

    private SortedSet<String> keep(String pages) {
        SortedSet<String> keep =
                STAMPED.matcher(pages)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        ALWAYS.forEach(url -> keep.add(site.base().link(url)));
        keep.add(site.base().link(site.nederlands().frame().logo().url()));
        return keep;
    }

    private String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        OutputFile file = files.get(path);
        return file == null ? new byte[0] : file.recipe().bytes();
    }
}
