package be.huisvanhetkind.model;

import be.huisvanhetkind.cache.Bytes;
import java.util.function.Supplier;

/**
 * Een bestand bij een tekst: een logo of een beeld.
 *
 * @param pad where it stands, as in {@code Place.file()}
 * @param breedte width in pixels
 * @param hoogte height in pixels
 * @param doorzichtig whether one can see through it, so that it cannot become a photo
 * @param inhoud its bytes, checked to be what the name says
 */
public record Media(String pad, int breedte, int hoogte, boolean doorzichtig, Bytes inhoud) {
    public Media(
            String pad, int breedte, int hoogte, boolean doorzichtig, Supplier<byte[]> inhoud) {
        this(pad, breedte, hoogte, doorzichtig, new Bytes(inhoud));
    }

    /** Whether it is a drawing, which is sharp at every size. */
    public boolean isTekening() {
        return extensie().equals("svg");
    }

    /** The part of the name after the last dot: {@code svg}, {@code png} or {@code jpg}. */
    public String extensie() {
        return pad.substring(pad.lastIndexOf('.') + 1);
    }
}
