package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.render.darkroom.Darkroom;
import be.huisvanhetkind.render.kalender.KalenderFormat;
import be.huisvanhetkind.render.papier.FlyerFormat;
import be.huisvanhetkind.render.papier.QrFormat;
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
    public static Formats of(Path templates, Path assets, Darkroom darkroom) {
        Format brand = new BrandFormat();
        Format fixed = new AssetsFormat(assets);
        return new Formats(
                List.of(
                        new HtmlFormat(templates, List.of(brand, fixed), darkroom),
                        brand,
                        fixed,
                        new LibraryFormat(),
                        new SearchFormat(),
                        new MediaFormat(darkroom),
                        new IconFormat(darkroom),
                        new ManifestFormat(),
                        new CardFormat(darkroom),
                        new FeedFormat(),
                        new KalenderFormat(),
                        new QrFormat(),
                        new FlyerFormat(templates, darkroom),
                        new SitemapFormat(),
                        new RobotsFormat()));
    }

    private static List<OutputFile> with(OutputFile last, List<OutputFile> before) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
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
        return files.then(before -> Outcome.of(with(Offline.of(site, before), before)));
    }
}
