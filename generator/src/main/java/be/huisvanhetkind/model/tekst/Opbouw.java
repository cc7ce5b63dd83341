package be.huisvanhetkind.model.tekst;

import java.util.List;

/** Waaruit een tekst bestaat, in de volgorde waarin een lezer het tegenkomt. */
public interface Opbouw {
    /** No text at all. */
    Opbouw LEEG = new Delen(List.of(), List.of(), List.of(), List.of());

    List<Kop> koppen();

    /** Paragraphs, items of lists and cells; no headings. */
    List<Alinea> alineas();

    List<Koppeling> koppelingen();

    List<Tabel> tabellen();

    /** The parts of a text that are at hand. */
    record Delen(
            List<Kop> koppen,
            List<Alinea> alineas,
            List<Koppeling> koppelingen,
            List<Tabel> tabellen)
            implements Opbouw {
        public Delen {
            koppen = List.copyOf(koppen);
            alineas = List.copyOf(alineas);
            koppelingen = List.copyOf(koppelingen);
            tabellen = List.copyOf(tabellen);
        }
    }
}
