package be.huisvanhetkind.render;

import be.huisvanhetkind.render.bakery.Ovens;
import be.huisvanhetkind.render.data.ApiFormat;
import be.huisvanhetkind.render.data.CsvFormat;
import be.huisvanhetkind.render.data.SchrijfFormat;
import be.huisvanhetkind.render.data.UitFormat;
import be.huisvanhetkind.render.hsds.HsdsFormat;
import be.huisvanhetkind.render.insluiten.InsluitFormat;
import be.huisvanhetkind.render.kalender.KalenderFormat;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.papier.FlyerFormat;
import be.huisvanhetkind.render.papier.QrFormat;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.render.rdf.CpsvFormat;
import be.huisvanhetkind.render.rdf.DcatFormat;
import be.huisvanhetkind.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every format of the site.
 *
 * @param all in the order of their files
 */
public record Formats(List<Format> all) {
    public Formats {
        all = List.copyOf(all);
    }

    /** Every format, with the folders a house may change to look different. */
    public static Formats of(Layers templates, Layers assets, PictureMaker maker) {
        Format brand = new MerkFormat();
        Format fixed = new AssetsFormat(assets);
        Format html = new HtmlFormat(new Ovens(templates), List.of(brand, fixed), maker);
        return new Formats(
                List.of(
                        html,
                        brand,
                        fixed,
                        new LibraryFormat(),
                        new VoorbeeldFormat(),
                        new SearchFormat(),
                        new MediaFormat(maker),
                        new IconFormat(maker),
                        new ManifestFormat(),
                        new CardFormat(maker),
                        new FeedFormat(),
                        new KalenderFormat(),
                        new QrFormat(),
                        new FlyerFormat(templates, maker),
                        new SitemapFormat(),
                        new RobotsFormat(true),
                        new ApiFormat(),
                        new SchrijfFormat(),
                        new CsvFormat(),
                        new HsdsFormat(),
                        new CpsvFormat(),
                        new DcatFormat(),
                        new UitFormat(),
                        new InsluitFormat(),
                        new HeadersFormat(),
                        new RedirectFormat(),
                        new OfflineFormat(html, fixed)));
    }

    /** The same, for a site that no search engine may find. */
    public Formats hidden() {
        return new Formats(
                all.stream()
                        .map(one -> one instanceof RobotsFormat ? new RobotsFormat(false) : one)
                        .toList());
    }

    /** The same for who looks at a house while it is made: with a page of all its parts. */
    public Formats withStijl(Layers assets) {
        return all.stream()
                .flatMap(one -> one instanceof HtmlFormat html ? Stream.of(html) : Stream.empty())
                .findFirst()
                .map(html -> with(new StijlFormat(html, assets)))
                .orElse(this);
    }

    /** The same, and one more. */
    public Formats with(Format more) {
        return new Formats(Stream.concat(all.stream(), Stream.of(more)).toList());
    }

    /** One file of a site; only the formats that may have it are asked. */
    public Optional<OutputFile> find(String path, Site site) {
        return all.stream()
                .filter(format -> format.mayHave(path))
                .flatMap(format -> format.find(path, site).stream())
                .findFirst();
    }

    /** Every file of a site; nothing is cooked yet. */
    public List<OutputFile> files(Site site) {
        return all.stream().flatMap(format -> format.files(site).stream()).toList();
    }
}
