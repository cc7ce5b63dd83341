package be.huisvanhetkind.model.tekst;

/**
 * Een tussenkop.
 *
 * @param anker the id links can point to
 * @param niveau 2 to 6
 */
public record Kop(Alinea woorden, String anker, int niveau) {}
