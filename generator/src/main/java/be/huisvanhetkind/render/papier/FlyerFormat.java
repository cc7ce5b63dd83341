package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.render.bakery.Bakery;
import be.huisvanhetkind.render.bakery.Bouw;
import be.huisvanhetkind.render.bakery.Oven;
import be.huisvanhetkind.render.bakery.SharedMeta;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.pages.FlyerPages;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.view.Flyer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every flyer as a PDF of one sheet: lines are left out until it fits.
 *
 * @param templates the folders with {@code flyer.ftlh}
 * @param maker remembers the sheets it made
 */
public record FlyerFormat(Layers templates, PictureMaker maker) implements Format {
    /** Changes whenever the same page may become another sheet. */
    private static final String VERSION = "flyer-2";

    private static final int MOST_LINES = 8;

    @Override
    public boolean mayHave(String path) {
        return path.endsWith(".pdf");
    }

    @Override
    public List<OutputFile> files(Site site) {
        Bakery bakery =
                new Bakery(Oven.of(templates), site.nederlands(), site.edities(), Bouw.ALLEEN);
        Logos logos = Logos.of(site);
        Letterkast letters = new Letterkast();
        return FlyerPages.of(site.index()).stream()
                .map(flyer -> file(flyer, bakery, logos, letters, site))
                .toList();
    }

    private OutputFile file(Page page, Bakery bakery, Logos logos, Letterkast letters, Site site) {
        return new OutputFile(
                page.url().file(),
                page.given(),
                () -> {
                    Flyer flyer = (Flyer) page.view(site.index());
                    Pictures pictures = Pictures.of(logos, site.base().absolute(flyer.pagina()));
                    byte[] whole = bakery.bake(page.showing(flyer), SharedMeta.NIETS);
                    return maker.paper(
                            VERSION + " " + pictures.fingerprint(whole),
                            () -> oneSheet(flyer, sheets(page, bakery, pictures, letters)));
                });
    }

    /** How a flyer is laid out. */
    private static Function<Flyer, Pdf> sheets(
            Page page, Bakery bakery, Pictures pictures, Letterkast letters) {
        return flyer ->
                Pdf.layOut(bakery.bake(page.showing(flyer), SharedMeta.NIETS), pictures, letters);
    }

    /** With as many lines as fit; on more sheets when nothing helps. */
    private static byte[] oneSheet(Flyer flyer, Function<Flyer, Pdf> sheets) {
        return Fitting.most(
                        Math.min(MOST_LINES, flyer.longest()),
                        lines -> sheet(sheets.apply(flyer.atMost(lines)), 1))
                .or(() -> sheet(sheets.apply(flyer), Integer.MAX_VALUE))
                .orElseThrow();
    }

    private static Optional<byte[]> sheet(Pdf pdf, int mostPages) {
        try (pdf) {
            return pdf.pages() <= mostPages ? Optional.of(pdf.bytes()) : Optional.empty();
        }
    }
}
