package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.feed.Feed;
import java.util.List;

/** Every feed, as Atom; only when the site knows its own name. */
public record FeedFormat() implements Format {
    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        return Outcome.of(
                site.base().origin().stream()
                        .flatMap(origin -> site.feeds().stream())
                        .map(feed -> file(feed, site))
                        .toList());
    }

    private static OutputFile file(Feed feed, Site site) {
        return new OutputFile(feed.url().file(), () -> Atom.write(feed, site));
    }
}
