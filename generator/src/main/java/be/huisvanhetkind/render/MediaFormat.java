package be.huisvanhetkind.render;

import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.darkroom.Darkroom;
import be.huisvanhetkind.render.darkroom.Negative;
import be.huisvanhetkind.site.Beeldvorm;
import be.huisvanhetkind.site.MediaFile;
import be.huisvanhetkind.site.Site;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Logos and pictures. What a camera wrote about a photo, such as where it was taken, is not
 * published.
 */
public record MediaFormat(Darkroom darkroom) implements Format {
    @Override
    public boolean mayHave(String path) {
        return path.startsWith("media/");
    }

    @Override
    public List<OutputFile> files(Site site) {
        boolean webp = darkroom.givesWebp(site);
        Map<Media, Negative> negatives = new IdentityHashMap<>();
        return site.media().stream()
                .filter(file -> webp || file.vorm() != Beeldvorm.WEBP)
                .map(file -> file(file, negatives.computeIfAbsent(file.media(), Negative::new)))
                .toList();
    }

    private OutputFile file(MediaFile file, Negative negative) {
        return new OutputFile(file.url().file(), file, () -> bytes(file, negative));
    }

    private byte[] bytes(MediaFile file, Negative negative) {
        return file.vorm() == Beeldvorm.SVG
                ? file.media().inhoud().get()
                : darkroom.print(negative, file.vorm(), file.breedte(), file.hoogte());
    }
}
