package be.huisvanhetkind.model.tekst;

import be.huisvanhetkind.finding.Place;

/**
 * Een stuk tekst dat een lezer in één keer leest: een alinea, een punt van een lijst, een kop, een
 * veld.
 *
 * @param tekst the words, without marks, white space folded
 * @param taal BCP 47 when it differs from that of the document; else empty
 * @param getypt the text it was typed in; nothing for a field
 * @param vanaf where it begins in that text
 * @param veld the place of the field; for running text, that of the first line
 */
public record Alinea(Soort soort, String tekst, String taal, Getypt getypt, int vanaf, Place veld) {
    /** Waar de tekst staat. */
    public enum Soort {
        ALINEA,
        /** A paragraph that is bold from beginning to end. */
        VET,
        PUNT,
        CEL,
        CITAAT,
        CODE,
        KOP,
        LINK,
        VELD
    }

    /** A text in a field. */
    public static Alinea veld(Place place, String tekst) {
        return new Alinea(Soort.VELD, tekst, "", Getypt.NIETS, 0, place);
    }

    /** A part of a running text. */
    public static Alinea getypt(Soort soort, String tekst, String taal, Getypt getypt, int vanaf) {
        return new Alinea(soort, tekst, taal, getypt, vanaf, getypt.begin());
    }

    /** Where it begins. */
    public Place place() {
        return getypt == Getypt.NIETS ? veld : getypt.place(vanaf);
    }

    /** Where some of its words were typed; where it begins when they cannot be found. */
    public Place placeOf(String woorden) {
        return getypt == Getypt.NIETS ? veld : getypt.vind(woorden, vanaf).orElseGet(this::place);
    }
}
