package be.huisvanhetkind.site.view;

import java.util.List;
import java.util.Optional;

/** A part of the page that explains a finding. */
public record Uitlegdeel(String kop, List<Stuk> stukken) {
    public Uitlegdeel {
        stukken = List.copyOf(stukken);
    }

    /** One of the three: running text, a sample, or what the check says about it. */
    public record Stuk(List<Alinea> tekst, Optional<Codeblok> code, List<Gemeld> gemeld) {
        public Stuk {
            tekst = List.copyOf(tekst);
            gemeld = List.copyOf(gemeld);
        }

        public static Stuk ofTekst(List<Alinea> some) {
            return new Stuk(some, Optional.empty(), List.of());
        }

        public static Stuk ofCode(Codeblok some) {
            return new Stuk(List.of(), Optional.of(some), List.of());
        }

        public static Stuk ofGemeld(List<Gemeld> some) {
            return new Stuk(List.of(), Optional.empty(), some);
        }
    }

    /**
     * A paragraph, or a list.
     *
     * @param regels the paragraph alone, or the items
     */
    public record Alinea(boolean lijst, List<List<Woorden>> regels) {
        public Alinea {
            regels = List.copyOf(regels);
        }
    }

    /** A run of words; code is what one can type or see in a file. */
    public record Woorden(boolean code, String tekst) {}

    /**
     * A sample of a file.
     *
     * @param noot what else must be said about the file; may be empty
     */
    public record Codeblok(String pad, String noot, List<Coderegel> regels) {
        public Codeblok {
            regels = List.copyOf(regels);
        }
    }

    /**
     * One line of a sample.
     *
     * @param merk whether it is what the page is about
     */
    public record Coderegel(String tekst, boolean merk) {}

    /**
     * A finding that the check gives.
     *
     * @param uitleg where it is explained, when that is another page
     * @param plek the line and the character; empty when the whole file is meant
     */
    public record Gemeld(String code, Optional<Link> uitleg, String bestand, String plek) {}
}
