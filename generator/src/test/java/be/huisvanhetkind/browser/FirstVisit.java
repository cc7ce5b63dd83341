package be.huisvanhetkind.browser;

import be.huisvanhetkind.site.pagina.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a phone fetches that was never here before, in bytes as they travel: text is compressed,
 * pictures already are.
 *
 * @param path the page
 * @param files everything the browser asked for, the page first
 */
record FirstVisit(Path site, String path, List<String> files) {
    private static final Set<String> PICTURES = Set.of("png", "jpg", "webp", "ico");

    FirstVisit {
        files = List.copyOf(files);
    }

    /** Opens some pages, each in a window of its own, and notes what they ask for. */
    static List<FirstVisit> of(Chromium chromium, LiveSite site, List<Page> pages) {
        List<Visit> visits =
                pages.stream().map(page -> chromium.visit(site.server(), Screen.PHONE)).toList();
        try {
            IntStream.range(0, pages.size())
                    .forEach(i -> visits.get(i).go(pages.get(i).url().path()));
            return IntStream.range(0, pages.size())
                    .mapToObj(i -> of(site, pages.get(i).url().path(), visits.get(i)))
                    .toList();
        } finally {
            visits.forEach(Visit::close);
        }
    }

    /** Half a second of silence, in which the other windows are silent too. */
    private static FirstVisit of(LiveSite site, String path, Visit visit) {
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        return new FirstVisit(site.site(), path, visit.requests());
    }

    /** Only the page itself. */
    static FirstVisit alone(LiveSite site, String path) {
        return new FirstVisit(site.site(), path, List.of(path));
    }

    int requests() {
        return files.size();
    }

    int html() {
        return weigh(path::equals);
    }

    int css() {
        return weigh(file -> file.endsWith(".css"));
    }

    int script() {
        return weigh(file -> file.endsWith(".js"));
    }

    int everything() {
        return weigh(file -> true);
    }

    private int weigh(Predicate<String> which) {
        return files.stream()
                .filter(which)
                .mapToInt(file -> weight(site.resolve("." + index(file)).normalize()))
                .sum();
    }

    private static String index(String file) {
        return file.endsWith("/") ? file + "index.html" : file;
    }

    /** One file as it travels. */
    static int weight(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            boolean isPicture = PICTURES.contains(name.substring(name.lastIndexOf('.') + 1));
            return isPicture ? bytes.length : zipped(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
