package be.huisvanhetkind.model;

/**
 * De lopende tekst van een bestand.
 *
 * @param html safe HTML: it passed the one sanitising policy; may be empty; headings start at h2
 */
public record Tekst(String html) {
    public boolean isLeeg() {
        return html.isEmpty();
    }
}
