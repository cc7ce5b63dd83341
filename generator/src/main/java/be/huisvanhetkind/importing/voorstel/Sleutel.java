package be.huisvanhetkind.importing.voorstel;

/**
 * By which an item is known again.
 *
 * @param bron the list or the system it comes from
 * @param id what that calls it
 */
public record Sleutel(String bron, String id) {}
