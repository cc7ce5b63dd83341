package be.huisvanhetkind.model.tekst;

/**
 * Een link in een tekst.
 *
 * @param woorden what a reader sees
 * @param doel where it leads, as it will stand on the page
 */
public record Koppeling(Alinea woorden, String doel) {}
