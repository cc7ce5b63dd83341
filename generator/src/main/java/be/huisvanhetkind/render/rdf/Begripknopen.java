package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import java.util.List;
import java.util.stream.Stream;

/** The words that services are sorted by. */
record Begripknopen(Rdfbron bron) {
    private static final String CONCEPT = "skos:Concept";
    private static final String LABEL = "skos:prefLabel";

    private static final List<Lijst> LIJSTEN =
            List.of(
                    Lijst.AANBODSVORM,
                    Lijst.DOELGROEP,
                    Lijst.DOMEIN,
                    Lijst.LEEFTIJDSGROEP,
                    Lijst.METHODE,
                    Lijst.PIJLER);

    Stream<Knoop> all() {
        Stream<Knoop> words =
                LIJSTEN.stream()
                        .flatMap(lijst -> bron.index().begrippen().of(lijst).stream())
                        .map(this::of);
        Stream<Knoop> themes =
                bron.index().oorspronkelijk(Thema.class).stream()
                        .map(thema -> concept(bron.of(thema).iri(), thema.titel()));
        return Stream.of(words, themes, ways(), languages(), Stream.of(euro())).flatMap(all -> all);
    }

    private Knoop of(Begrip begrip) {
        return concept(bron.of(begrip).iri(), begrip.label())
                .withWords("skos:definition", begrip.uitleg());
    }

    private Stream<Knoop> ways() {
        return Stream.of(Aanlevering.values())
                .map(way -> concept(bron.of("aanlevering", way).iri(), way.id()));
    }

    /** Each language that the house knows has its name in Europe. */
    private Stream<Knoop> languages() {
        return bron.index().begrippen().of(Lijst.TAAL).stream().map(Begripknopen::language);
    }

    private static Knoop language(Begrip taal) {
        return Knoop.of(Rdfbron.language(taal.id()).iri(), "dct:LinguisticSystem")
                .withWords(LABEL, taal.label());
    }

    private static Knoop euro() {
        return concept(Rdfbron.europe("currency", "EUR").iri(), "euro");
    }

    private static Knoop concept(String iri, String label) {
        return Knoop.of(iri, CONCEPT).withWords(LABEL, label);
    }
}
