package be.huisvanhetkind.model.tekst;

import java.util.List;

/**
 * Waaruit een tekst bestaat, in de volgorde waarin een lezer het tegenkomt.
 *
 * @param alineas paragraphs, items of lists and cells; no headings
 */
public record Opbouw(
        List<Kop> koppen, List<Alinea> alineas, List<Koppeling> koppelingen, List<Tabel> tabellen) {
    /** No text at all. */
    public static final Opbouw LEEG = new Opbouw(List.of(), List.of(), List.of(), List.of());

    public Opbouw {
        koppen = List.copyOf(koppen);
        alineas = List.copyOf(alineas);
        koppelingen = List.copyOf(koppelingen);
        tabellen = List.copyOf(tabellen);
    }
}
