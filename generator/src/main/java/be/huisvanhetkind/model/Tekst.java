package be.huisvanhetkind.model;

import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Kop;
import be.huisvanhetkind.model.tekst.Opbouw;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** De lopende tekst van een bestand. */
public interface Tekst {
    /** A file without running text. */
    Tekst LEEG = new Heel("", Opbouw.LEEG);

    /** Safe HTML: it passed the one sanitising policy; may be empty; headings start at h2. */
    String html();

    /** What it consists of. */
    Opbouw opbouw();

    default boolean isLeeg() {
        return html().isEmpty();
    }

    /** Its words in the order of a reader, an empty line between what stands apart. */
    default String plat() {
        return Stream.concat(
                        opbouw().koppen().stream().map(Kop::woorden), opbouw().alineas().stream())
                .sorted(Comparator.comparing(Alinea::vanaf))
                .map(Alinea::tekst)
                .collect(Collectors.joining("\n\n"));
    }

    /** A text that is at hand. */
    record Heel(String html, Opbouw opbouw) implements Tekst {}
}
