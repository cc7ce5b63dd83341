package be.huisvanhetkind.model.tekst;

import be.huisvanhetkind.finding.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        return getypt == Getypt.NIETS ? veld : getypt.place(vanaf, 0);
    }

    /** Where some of its words were typed; where it begins when they cannot be found. */
    public Place placeOf(String woorden) {
        return getypt == Getypt.NIETS ? veld : getypt.find(woorden, vanaf).orElseGet(this::place);
    }

    /**
     * Where the first group of a pattern stands in the text as it was typed, from the line on which
     * this begins; nothing when that is not part of this.
     */
    public Optional<Place> find(Pattern vorm) {
        String typed = getypt.bron().get();
        Matcher matcher = vorm.matcher(typed);
        int regel = typed.lastIndexOf('\n', vanaf) + 1;
        return matcher.find(regel) && tekst.contains(matcher.group(1))
                ? Optional.of(getypt.place(matcher.start(1), matcher.group(1).length()))
                : Optional.empty();
    }
}
