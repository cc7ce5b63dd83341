package be.huisvanhetkind.model;

import be.huisvanhetkind.model.tekst.Opbouw;

/**
 * De lopende tekst van een bestand.
 *
 * @param html safe HTML: it passed the one sanitising policy; may be empty; headings start at h2
 * @param opbouw what it consists of
 */
public record Tekst(String html, Opbouw opbouw) {
    /** A file without running text. */
    public static final Tekst LEEG = new Tekst("", Opbouw.LEEG);

    public boolean isLeeg() {
        return html.isEmpty();
    }
}
