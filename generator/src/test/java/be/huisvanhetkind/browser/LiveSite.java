package be.huisvanhetkind.browser;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.BaseUrl;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * A house of the repository, built and served.
 *
 * @param folder holds the site, and goes when the server stops
 */
public record LiveSite(Path folder, BuiltHouse house, SiteServer server) implements AutoCloseable {
    /** Builds the house in a content folder, counted from the root of the repository. */
    public static LiveSite of(String content) throws IOException {
        Path folder = Files.createTempDirectory("huis");
        BuiltHouse house = BuiltHouse.of(content, folder);
        return new LiveSite(folder, house, SiteServer.of(folder.resolve("site")));
    }

    /** Every page, with its template and language. */
    public List<Page> pages() {
        return Site.of(OpenbaarHuis.of(house.huis()), BaseUrl.ROOT).pages().toList();
    }

    /** Where its files lie. */
    public Path site() {
        return folder.resolve("site");
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileUtils.deleteDirectory(folder.toFile());
    }
}
