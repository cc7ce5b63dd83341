package be.huisvanhetkind.browser;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.pagina.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A house, built and served.
 *
 * @param pages every page, with its template and language
 */
public record LiveSite(BuiltHouse house, SiteServer server, List<Page> pages)
        implements AutoCloseable {
    public static LiveSite of(BuiltHouse house) throws IOException {
        Site site = Site.of(OpenbaarHuis.of(house.huis()), BaseUrl.ROOT);
        return new LiveSite(house, SiteServer.of(house.output()), site.pages().toList());
    }

    /** Where its files lie. */
    public Path site() {
        return house.output();
    }

    @Override
    public void close() {
        server.close();
    }
}
