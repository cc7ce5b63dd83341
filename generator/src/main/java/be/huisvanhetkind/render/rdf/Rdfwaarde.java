package be.huisvanhetkind.render.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is said of a thing: another thing, words in a language, or a value of a type. */
sealed interface Rdfwaarde {
    /** A thing, by its address. */
    record Iri(String iri) implements Rdfwaarde {
        /** What no address may have, is escaped; what authors wrote was judged before. */
        public Iri {
            iri = Adressen.escape(iri);
        }
    }

    /** Words of people. */
    record Woorden(String tekst, String taal) implements Rdfwaarde {}

    /**
     * A value.
     *
     * @param type as a name with a prefix; empty for a text in no language
     */
    record Getypt(String tekst, String type) implements Rdfwaarde {
        static Getypt of(String text) {
            return new Getypt(text, "");
        }

        static Getypt of(LocalDate dag) {
            return new Getypt(dag.toString(), "xsd:date");
        }

        static Getypt of(BigDecimal number) {
            return new Getypt(number.toPlainString(), "xsd:double");
        }
    }
}
