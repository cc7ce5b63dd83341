package be.huisvanhetkind.model;

import be.huisvanhetkind.model.tekst.Opbouw;

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

    /** A text that is at hand. */
    record Heel(String html, Opbouw opbouw) implements Tekst {}
}
