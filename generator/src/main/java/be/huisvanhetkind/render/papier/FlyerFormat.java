package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.render.Format;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.render.bakery.Bakery;
import be.huisvanhetkind.render.bakery.Bouw;
import be.huisvanhetkind.render.bakery.Buiten;
import be.huisvanhetkind.render.darkroom.Darkroom;
import be.huisvanhetkind.site.MediaFile;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.pages.FlyerPages;
import be.huisvanhetkind.site.view.Flyer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        Map<String, MediaFile> media =
                site.media().stream()
                        .collect(
                                Collectors.toMap(
                                        file -> site.base().link(file.url()), Function.identity()));
        return FlyerPages.of(site.index()).stream()
                .map(flyer -> file(flyer, bakery, media, site))
                .toList();
    }

    private OutputFile file(Page page, Bakery bakery, Map<String, MediaFile> media, Site site) {
        return new OutputFile(
                page.url().file(),
                page.given(),
                () -> {
                    Flyer flyer = (Flyer) page.view(site.index());
                    Pictures pictures = new Pictures(media, site.base().absolute(flyer.pagina()));
                    byte[] whole = bakery.bake(page, Buiten.NIETS);
                    return darkroom.paper(
                            VERSION + " " + pictures.fingerprint(whole),
                            () -> oneSheet(page, flyer, bakery, pictures).bytes());
                });
    }

    private static Pdf oneSheet(Page page, Flyer flyer, Bakery bakery, Pictures pictures) {
        return IntStream.iterate(MOST_LINES, lines -> lines > 0, lines -> lines - 1)
                .mapToObj(lines -> page.showing(flyer.atMost(lines)))
                .map(shorter -> Pdf.of(bakery.bake(shorter, Buiten.NIETS), pictures))
                .filter(pdf -> pdf.pages() == 1)
                .findFirst()
                .orElseGet(() -> Pdf.of(bakery.bake(page, Buiten.NIETS), pictures));
    }
}
