package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.render.Format;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.render.bakery.Bakery;
import be.huisvanhetkind.site.BaseUrl;
import be.huisvanhetkind.site.MediaFile;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.view.Flyer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every flyer as a PDF of one sheet.
 *
 * @param templates the folder with {@code flyer.ftlh}
 */
public record FlyerFormat(Path templates) implements Format {
    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        Bakery bakery = new Bakery(templates, site.nederlands(), site.edities());
        Map<String, MediaFile> media =
                site.media().stream()
                        .collect(
                                Collectors.toMap(
                                        file -> site.base().link(file.url()), Function.identity()));
        return Outcome.of(
                site.flyers().stream()
                        .map(flyer -> file(flyer, bakery, media, site.base()))
                        .toList());
    }

    private static OutputFile file(
            Page flyer, Bakery bakery, Map<String, MediaFile> media, BaseUrl base) {
        return new OutputFile(
                flyer.url().file(),
                () -> {
                    Url page = ((Flyer) flyer.inhoud().get()).pagina();
                    Pictures pictures = new Pictures(media, base.absolute(page));
                    return Pdf.of(bakery.bake(flyer), pictures);
                });
    }
}
