package be.huisvanhetkind.render;

import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.feed.Feed;
import be.huisvanhetkind.site.feed.Feeds;
import java.util.List;

/** Every feed, as Atom; only when the site knows its own name. */
public record FeedFormat() implements Format {
    @Override
    public boolean mayHave(String path) {
        return path.endsWith(".xml");
    }

    @Override
    public List<OutputFile> files(Site site) {
        return site.base().origin().stream()
                .flatMap(origin -> Feeds.in(site.index()).stream())
                .map(feed -> file(feed, site))
                .toList();
    }

    private static OutputFile file(Feed feed, Site site) {
        return new OutputFile(feed.url().file(), feed, () -> Atom.write(feed, site));
    }
}
