package be.huisvanhetkind.model.tekst;

/**
 * Een tabel.
 *
 * @param eersteCel what stands in its first cell
 * @param hasKoppen whether a row or a column tells what the cells mean
 */
public record Tabel(Alinea eersteCel, boolean hasKoppen) {}
