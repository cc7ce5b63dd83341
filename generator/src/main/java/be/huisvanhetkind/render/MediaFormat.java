package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.findings.BeeldOnleesbaar;
import be.huisvanhetkind.site.MediaFile;
import be.huisvanhetkind.site.Site;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Logos and pictures. What a camera wrote about a photo, such as where it was taken, is not
 * published.
 */
public record MediaFormat() implements Format {
    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        return Outcome.of(site.media().stream().map(MediaFormat::file).toList());
    }

    private static OutputFile file(MediaFile file) {
        return new OutputFile(file.url().file(), () -> bytes(file.media()));
    }

    private static byte[] bytes(Media media) {
        return media.extensie().equals("svg") ? media.inhoud().get() : onlyPixels(media);
    }

    private static byte[] onlyPixels(Media media) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(media.inhoud().get()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (picture != null && ImageIO.write(picture, media.extensie(), out)) {
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw unreadable(media, e);
        }
        throw unreadable(media, new IOException("no pixels"));
    }

    private static RecipeFailed unreadable(Media media, IOException reason) {
        RecipeFailed failed = new RecipeFailed(new BeeldOnleesbaar(Place.start(media.pad())));
        failed.addSuppressed(reason);
        return failed;
    }
}
