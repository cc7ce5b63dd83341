package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every format of the site.
 *
 * @param all in the order of their files
 */
public record Formats(List<Format> all) implements Format {
    public Formats {
        all = List.copyOf(all);
    }

    /** Every format, with the folders a house may change to look different. */
    public static Formats of(Path templates, Path assets) {
        return new Formats(
                List.of(
                        new HtmlFormat(templates),
                        new BrandFormat(),
                        new AssetsFormat(assets),
                        new LibraryFormat(),
                        new SearchFormat(),
                        new MediaFormat(),
                        new SitemapFormat(),
                        new RobotsFormat()));
    }

    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        Outcome<List<OutputFile>> files = Outcome.of(List.of());
        for (Format format : all) {
            files =
                    files.then(
                            before -> {
                                Outcome<List<OutputFile>> more = format.render(site);
                                return new Outcome<>(
                                        Stream.concat(before.stream(), more.value().stream())
                                                .toList(),
                                        more.findings());
                            });
        }
        return files;
    }
}
