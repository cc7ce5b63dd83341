package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.render.Format;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.render.bakery.Bakery;
import be.huisvanhetkind.render.bakery.Bouw;
import be.huisvanhetkind.render.bakery.Buiten;
import be.huisvanhetkind.render.darkroom.Darkroom;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.pages.FlyerPages;
import be.huisvanhetkind.site.view.Flyer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Every flyer as a PDF of one sheet: lines are left out until it fits.
 *
 * @param templates the folder with {@code flyer.ftlh}
 * @param darkroom remembers the sheets it made
 */
public record FlyerFormat(Path templates, Darkroom darkroom) implements Format {
    /** Changes whenever the same page may become another sheet. */
    private static final String VERSION = "flyer-1";

    private static final int MOST_LINES = 8;

    @Override
    public boolean mayHave(String path) {
        return path.endsWith(".pdf");
    }

    @Override
    public List<OutputFile> files(Site site) {
        Bakery bakery = new Bakery(templates, site.nederlands(), site.edities(), Bouw.ALLEEN);
        Logos logos = Logos.of(site);
        return FlyerPages.of(site.index()).stream()
                .map(flyer -> file(flyer, bakery, logos, site))
                .toList();
    }

    private OutputFile file(Page page, Bakery bakery, Logos logos, Site site) {
        return new OutputFile(
                page.url().file(),
                page.given(),
                () -> {
                    Flyer flyer = (Flyer) page.view(site.index());
                    Pictures pictures = Pictures.of(logos, site.base().absolute(flyer.pagina()));
                    byte[] whole = bakery.bake(page, Buiten.NIETS);
                    return darkroom.paper(
                            VERSION + " " + pictures.fingerprint(whole),
                            () -> oneSheet(page, flyer, bakery, pictures));
                });
    }

    /** With as many lines as fit; on more sheets when nothing helps. */
    private static byte[] oneSheet(Page page, Flyer flyer, Bakery bakery, Pictures pictures) {
        IntFunction<Optional<byte[]>> sheet =
                lines -> fitting(page.showing(flyer.atMost(lines)), bakery, pictures);
        return Fitting.most(Math.min(MOST_LINES, flyer.longest()), sheet)
                .orElseGet(() -> whole(page, bakery, pictures));
    }

    private static byte[] whole(Page page, Bakery bakery, Pictures pictures) {
        try (Pdf pdf = Pdf.layOut(bakery.bake(page, Buiten.NIETS), pictures)) {
            return pdf.bytes();
        }
    }

    private static Optional<byte[]> fitting(Page page, Bakery bakery, Pictures pictures) {
        try (Pdf pdf = Pdf.layOut(bakery.bake(page, Buiten.NIETS), pictures)) {
            return pdf.pages() == 1 ? Optional.of(pdf.bytes()) : Optional.empty();
        }
    }
}
