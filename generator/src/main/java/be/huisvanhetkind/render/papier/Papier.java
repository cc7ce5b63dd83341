package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.site.Site;
import java.util.Optional;

/**
 * Pages of HTML on sheets of paper, with the logo of the house. It becomes a PDF that a screen
 * reader can read (PDF/UA); the same page gives the same bytes.
 */
public final class Papier {
    private final Pictures pictures;
    private final Letterkast letters = new Letterkast();

    private Papier(Pictures pictures) {
        this.pictures = pictures;
    }

    public static Papier of(Site site) {
        return new Papier(Pictures.of(Logos.of(site), Optional.empty()));
    }

    /** The address by which a page shows a logo. */
    public static String address(Site site, Media logo) {
        return site.media().stream()
                .filter(file -> file.media().pad().equals(logo.pad()))
                .map(file -> Pictures.address(site.base().link(file.url())))
                .findFirst()
                .orElse("");
    }

    /**
     * On as many sheets as it takes.
     *
     * @param html well-formed
     */
    public byte[] print(byte[] html) {
        try (Pdf pdf = Pdf.layOut(html, pictures, letters)) {
            return pdf.bytes();
        }
    }
}
