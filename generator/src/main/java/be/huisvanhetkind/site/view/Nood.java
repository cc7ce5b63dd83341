package be.huisvanhetkind.site.view;

/**
 * A number for who needs help at once.
 *
 * @param nummer as people read it
 * @param url its {@code tel:} link
 */
public record Nood(String nummer, Geschreven naam, String url) {}
