package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;

/**
 * A picture with its size, so that the page does not jump.
 *
 * @param alt what it shows; empty when it stands beside the same words
 * @param maten every size of a photo, from narrow to wide; empty for what has only one
 */
public record Beeld(Url url, int breedte, int hoogte, String alt, List<Maat> maten) {
    public Beeld {
        maten = List.copyOf(maten);
    }

    /** A picture of one size. */
    public Beeld(Url url, int breedte, int hoogte, String alt) {
        this(url, breedte, hoogte, alt, List.of());
    }

    /**
     * One size of a photo.
     *
     * @param webp the same for browsers that know WebP
     */
    public record Maat(Url url, Url webp, int breedte) {}
}
