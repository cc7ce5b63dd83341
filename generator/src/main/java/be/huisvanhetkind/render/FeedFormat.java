package be.huisvanhetkind.render;

import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.feed.Feed;
import be.huisvanhetkind.site.feed.Feeds;
import java.util.List;
import java.util.stream.Stream;

/** Every feed, as Atom and as JSON Feed; only when the site knows its own name. */
public record FeedFormat() implements Format {
    @Override
    public boolean mayHave(String path) {
        return path.endsWith(".xml") || path.endsWith("/feed.json");
    }

    @Override
    public List<OutputFile> files(Site site) {
        return site.base().origin().stream()
                .flatMap(origin -> Feeds.in(site.index()).stream())
                .flatMap(feed -> files(feed, site))
                .toList();
    }

    private static Stream<OutputFile> files(Feed feed, Site site) {
        return Stream.of(
                new OutputFile(feed.url().file(), feed, () -> Atom.write(feed, site)),
                new OutputFile(JsonFeed.url(feed).file(), feed, () -> JsonFeed.write(feed, site)));
    }
}
