package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.model.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * The pictures a flyer may show: logos of the house and its partners, and its own QR code. There
 * are no others: nothing is fetched.
 *
 * @param logos each by its address
 * @param address where the QR code leads
 * @param made what was asked for before, because a sheet is laid out several times
 */
record Pictures(Logos logos, Optional<String> address, Map<String, byte[]> made) {
    /** Before the address of every picture in the template. */
    static final String SCHEME = "papier:";

    /** Behind it, because what ends in svg is taken for something else. */
    private static final String SUFFIX = ".png";

    private static final String QR = SCHEME + "qr" + SUFFIX;
    private static final Pattern ASKED =
            Pattern.compile(SCHEME + "([^\"]+)" + Pattern.quote(SUFFIX));
    private static final int QR_SCALE = 8;
    private static final byte[] NOTHING = {};

    static Pictures of(Logos logos, Optional<String> address) {
        return new Pictures(logos, address, new ConcurrentHashMap<>());
    }

    /** How a page asks for a logo. */
    static String address(String logo) {
        return SCHEME + logo + SUFFIX;
    }

    /** Tells a page with its pictures from any other. */
    String fingerprint(byte[] html) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(html);
        all.writeBytes(address.orElse("").getBytes(StandardCharsets.UTF_8));
        ASKED.matcher(new String(html, StandardCharsets.UTF_8))
                .results()
                .flatMap(asked -> logos.find(asked.group(1)).stream())
                .map(Media::inhoud)
                .forEach(bytes -> all.writeBytes(bytes.get()));
        return Digest.of(all.toByteArray());
    }

    /** A picture as png, jpg or bmp; nothing when it is not one of ours. */
    byte[] find(String name) {
        return made.computeIfAbsent(name, this::make);
    }

    private byte[] make(String name) {
        Optional<byte[]> picture =
                name.equals(QR)
                        ? address.map(Pictures::qr)
                        : logos.draw(
                                name.substring(SCHEME.length(), name.length() - SUFFIX.length()));
        return picture.orElse(NOTHING);
    }

    /** Not pressed: the sheet reads it at once, and presses it itself. */
    private static byte[] qr(String address) {
        ByteArrayOutputStream bmp = new ByteArrayOutputStream();
        try {
            ImageIO.write(Qr.of(address).picture(QR_SCALE), "bmp", bmp);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bmp.toByteArray();
    }
}
