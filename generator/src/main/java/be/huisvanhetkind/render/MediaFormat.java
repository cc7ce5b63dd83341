package be.huisvanhetkind.render;

import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.render.pictures.Pixels;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Beeldvorm;
import be.huisvanhetkind.site.adres.MediaFile;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Logos and pictures. What a camera wrote about a photo, such as where it was taken, is not
 * published.
 */
public record MediaFormat(PictureMaker maker) implements Format {
    @Override
    public boolean mayHave(String path) {
        return path.startsWith("media/");
    }

    @Override
    public List<OutputFile> files(Site site) {
        boolean webp = maker.givesWebp(site);
        Map<Media, Pixels> negatives = new IdentityHashMap<>();
        return site.media().stream()
                .filter(file -> webp || file.vorm() != Beeldvorm.WEBP)
                .map(file -> file(file, negatives.computeIfAbsent(file.media(), Pixels::new)))
                .toList();
    }

    private OutputFile file(MediaFile file, Pixels pixels) {
        return new OutputFile(file.url().file(), file, () -> bytes(file, pixels));
    }

    private byte[] bytes(MediaFile file, Pixels pixels) {
        return file.vorm() == Beeldvorm.SVG
                ? file.media().inhoud().get()
                : maker.print(pixels, file.vorm(), file.breedte(), file.hoogte());
    }
}
