package be.huisvanhetkind.site.adres;

import be.huisvanhetkind.model.Media;
import java.util.Locale;

/** What kind of file a picture becomes. */
public enum Beeldvorm {
    /** A drawing, as it is. */
    SVG,
    /** For photos. */
    JPG,
    /** For what one can see through. */
    PNG,
    /** Half as heavy, for browsers that know it. */
    WEBP;

    /** The kind every browser knows. */
    public static Beeldvorm of(Media media) {
        if (media.isTekening()) {
            return SVG;
        }
        return media.doorzichtig() ? PNG : JPG;
    }

    public String extensie() {
        return name().toLowerCase(Locale.ROOT);
    }
}
