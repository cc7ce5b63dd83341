package be.huisvanhetkind.render;

import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code sw.js}: tells {@code assets/worker.js} what a device keeps from the first visit on: the
 * pages one needs in any case, and the styles and scripts they ask for; in another language from
 * the first page in that language on. It changes whenever one of these does, so that a device takes
 * the new ones.
 */
public record OfflineFormat(Format html, Format assets) implements Format {
    private static final String PATH = "sw.js";
    private static final String WORKER = "assets/worker.js";
    private static final List<Url> ALWAYS =
            List.of(Url.HOME, Addresses.CONTACT, Addresses.ZONDER_INTERNET);

    /** What a page asks for by its edition. */
    private static final Pattern STAMPED = Pattern.compile("(?:href|src)=\"([^\"?]*\\?v=[^\"]*)\"");

    @Override
    public boolean mayHave(String path) {
        return path.equals(PATH);
    }

    @Override
    public List<OutputFile> files(Site site) {
        Set<String> kept =
                site.edities().stream()
                        .flatMap(OfflineFormat::always)
                        .map(Url::file)
                        .collect(Collectors.toSet());
        List<OutputFile> pages =
                html.files(site).stream().filter(file -> kept.contains(file.path())).toList();
        return List.of(
                new OutputFile(
                        PATH,
                        pages.stream().map(OutputFile::given).toList(),
                        () -> script(site, pages).getBytes(StandardCharsets.UTF_8)));
    }

    private String script(Site site, List<OutputFile> pages) {
        String text =
                pages.stream()
                        .map(page -> new String(page.recipe().bytes(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("versie", Stamps.of(text.getBytes(StandardCharsets.UTF_8)))
                .put("basis", site.base().link(Url.HOME));
        keep(text, site).forEach(json.putArray("bewaar")::add);
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
                        Stamps.of(worker(site)));
    }

    private static Stream<Url> always(Editie editie) {
        return ALWAYS.stream().map(url -> url.in(editie.taal()));
    }

    private static Url home(Editie editie) {
        return Url.HOME.in(editie.taal());
    }

    private static SortedSet<String> keep(String pages, Site site) {
        SortedSet<String> keep =
                STAMPED.matcher(pages)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        ALWAYS.forEach(url -> keep.add(site.base().link(url)));
        keep.add(site.base().link(site.nederlands().frame().logo().url()));
        return keep;
    }

    private byte[] worker(Site site) {
        return assets.files(site).stream()
                .filter(file -> file.path().equals(WORKER))
                .findFirst()
                .map(file -> file.recipe().bytes())
                .orElse(new byte[0]);
    }
}
