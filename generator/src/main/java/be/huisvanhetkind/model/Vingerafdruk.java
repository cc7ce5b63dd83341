package be.huisvanhetkind.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Wat een bestand van elk ander onderscheidt, ook van zichzelf na een wijziging. A change of the
 * running text alone leaves {@code kop} as it was.
 *
 * @param kop tells the fields of the file, and its name, from any other
 * @param geheel the same for the whole file
 * @param beelden the pictures it names, whose content is part of it too
 */
public record Vingerafdruk(String kop, String geheel, List<Media> beelden) {
    /** Of what stands in no file. */
    public static final Vingerafdruk GEEN = new Vingerafdruk("", "", List.of());

    public Vingerafdruk {
        beelden = List.copyOf(beelden);
    }

    /** The same, of a file that names pictures. */
    public Vingerafdruk with(List<Media> ernaast) {
        return ernaast.isEmpty() ? this : new Vingerafdruk(kop, geheel, ernaast);
    }

    /** That of a file in the words of another. */
    Vingerafdruk with(Vingerafdruk vertaling) {
        return new Vingerafdruk(
                kop + "+" + vertaling.kop,
                geheel + "+" + vertaling.geheel,
                Stream.concat(beelden.stream(), vertaling.beelden.stream()).toList());
    }
}
