package be.huisvanhetkind.dokter;

import be.huisvanhetkind.model.keuze.Keuze;

/**
 * What was seen when one thing was looked at.
 *
 * @param naam what was looked at
 * @param gezien what is there, in a sentence
 * @param doen what to do; empty when there is nothing to do
 */
public record Uitslag(String naam, Graad graad, String gezien, String doen) {
    /** How much it matters. */
    public enum Graad implements Keuze {
        GOED("goed"),
        LET_OP("LET OP"),
        FOUT("FOUT");

        private final String label;

        Graad(String label) {
            this.label = label;
        }

        /** What a person reads. */
        public String label() {
            return label;
        }
    }

    static Uitslag good(String naam, String gezien) {
        return new Uitslag(naam, Graad.GOED, gezien, "");
    }

    static Uitslag warning(String naam, String gezien, String doen) {
        return new Uitslag(naam, Graad.LET_OP, gezien, doen);
    }

    static Uitslag wrong(String naam, String gezien, String doen) {
        return new Uitslag(naam, Graad.FOUT, gezien, doen);
    }
}
