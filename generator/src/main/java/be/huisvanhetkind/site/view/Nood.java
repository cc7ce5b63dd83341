package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * A number for who needs help at once.
 *
 * @param nummer as people read it
 * @param url its {@code tel:} link
 * @param bij the ids of what it helps with
 */
public record Nood(String nummer, Geschreven naam, String url, List<String> bij) {
    public Nood {
        bij = List.copyOf(bij);
    }
}
