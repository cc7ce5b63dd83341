package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.media.svg.SvgCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawings of others on their own address, where no policy stops them, and beside the original. */
@InBrowser
class SvgInBrowserTest {
    /** Points that are not the same in two pictures, of those where there is anything. */
    private static final String COMPARE =
            """
            async ([first, second]) => {
                const side = 240;
                const points = async name => {
                    const image = new Image();
                    image.width = side;
                    image.height = side;
                    image.src = name;
                    await image.decode();
                    const canvas = document.createElement('canvas');
                    canvas.width = side;
                    canvas.height = side;
                    const pen = canvas.getContext('2d');
                    pen.drawImage(image, 0, 0, side, side);
                    return pen.getImageData(0, 0, side, side).data;
                };
                const [a, b] = [await points(first), await points(second)];
                const other = Array.from(a).filter((value, i) => Math.abs(value - b[i]) > 2).length;
                return [a.some(value => value > 0) ? 'drawn' : 'empty', other];
            }
            """;

    @TempDir Path folder;

    /** What a drawing does on its own address; nothing when it only draws. */
    private static List<String> deeds(Visit visit, String name) {
        visit.go("/" + name);
        List<String> deeds = new ArrayList<>(visit.elsewhere());
        deeds.addAll(visit.complaints());
        visit.requests().stream().filter(asked -> !asked.equals("/" + name)).forEach(deeds::add);
        if (!visit.page().evaluate("() => window.kwaad === undefined").equals(true)) {
            deeds.add("a script ran");
        }
        return deeds;
    }

    private List<String> deeds(Chromium chromium, SiteServer server, String name, byte[] drawing)
            throws IOException {
        Files.write(folder.resolve(name), drawing);
        try (Visit visit = chromium.visit(server, Screen.PHONE)) {
            return deeds(visit, name);
        }
    }

    @Test
    void whatIsPublishedOnlyDraws(Chromium chromium) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (SiteServer server = SiteServer.bare(folder)) {
            for (Path file : SvgCorpus.kwaad()) {
                Optional<byte[]> published = SvgCorpus.published(SvgCorpus.bytes(file));
                if (published.isPresent()) {
                    String name = SvgCorpus.name(file);
                    found.put(name, deeds(chromium, server, name, published.get()));
                }
            }
        }
        assertTrue(found.size() > 3, found.toString());
        found.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), found);
    }

    @Test
    void aDrawingThatDoesSomethingIsFound(Chromium chromium) throws IOException {
        try (SiteServer server = SiteServer.bare(folder)) {
            for (String name :
                    List.of("script.svg", "onload.svg", "image-ver.svg", "stijl-import.svg")) {
                byte[] typed = SvgCorpus.bytes(SvgCorpus.kwaad().get(0).resolveSibling(name));
                assertTrue(!deeds(chromium, server, name, typed).isEmpty(), name);
            }
        }
    }

    @Test
    void anOrdinaryLogoLooksAsItDid(Chromium chromium) throws IOException {
        Files.writeString(folder.resolve("index.html"), "<!doctype html><title>x</title>");
        Map<String, Object> found = new TreeMap<>();
        try (SiteServer server = SiteServer.bare(folder);
                Visit visit = chromium.visit(server, Screen.DESKTOP)) {
            visit.go("/");
            for (Path file : SvgCorpus.gewoon()) {
                String name = SvgCorpus.name(file);
                byte[] typed = SvgCorpus.bytes(file);
                Files.write(folder.resolve(name), typed);
                Files.write(folder.resolve("na-" + name), SvgCorpus.published(typed).orElseThrow());
                found.put(name, visit.page().evaluate(COMPARE, List.of("/" + name, "/na-" + name)));
            }
        }
        found.values().removeIf(List.of("drawn", 0)::equals);
        assertEquals(Map.of(), found);
    }
}
