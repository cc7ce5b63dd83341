package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.pictures.Drawing;
import be.huisvanhetkind.render.pictures.Jpeg;
import be.huisvanhetkind.render.pictures.Png;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.MediaFile;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every logo as a flyer shows it, drawn once. Safe for use by several threads.
 *
 * @param media by its address
 * @param drawn what was made already, by the same address
 */
record Logos(Map<String, MediaFile> media, Map<String, byte[]> drawn) {
    private static final int SIZE = 480;

    static Logos of(Site site) {
        return new Logos(
                site.media().stream()
                        .collect(
                                Collectors.toMap(
                                        file -> site.base().link(file.url()), Function.identity())),
                new ConcurrentHashMap<>());
    }

    /** The logo as the house gave it. */
    Optional<Media> find(String address) {
        return Optional.ofNullable(media.get(address)).map(MediaFile::media);
    }

    /** The same as png or jpg. */
    Optional<byte[]> draw(String address) {
        return find(address).map(logo -> drawn.computeIfAbsent(address, first -> picture(logo)));
    }

    /** Made anew, so that nothing of the file itself is in the flyer. */
    private static byte[] picture(Media logo) {
        double scale = (double) SIZE / Math.max(logo.breedte(), logo.hoogte());
        int width = (int) Math.ceil(logo.breedte() * scale);
        int height = (int) Math.ceil(logo.hoogte() * scale);
        Drawing drawing = Drawing.on(Kleur.WIT, width, height);
        drawing.logo(logo, new Rectangle2D.Double(0, 0, width, height));
        return write(drawing.image(), logo.extensie().startsWith("jp"));
    }

    private static byte[] write(BufferedImage picture, boolean isPhoto) {
        try {
            return isPhoto ? Jpeg.write(picture) : Png.write(picture);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
