package be.huisvanhetkind.render.rdf;

import java.util.Locale;

/** Short names for vocabularies. */
enum Voorvoegsel {
    CPSV("http://purl.org/vocab/cpsv#"),
    CV("http://data.europa.eu/m8g/"),
    DCAT("http://www.w3.org/ns/dcat#"),
    DCT("http://purl.org/dc/terms/"),
    FOAF("http://xmlns.com/foaf/0.1/"),
    LOCN("http://www.w3.org/ns/locn#"),
    ORG("http://www.w3.org/ns/org#"),
    SKOS("http://www.w3.org/2004/02/skos/core#"),
    TIME("http://www.w3.org/2006/time#"),
    XSD("http://www.w3.org/2001/XMLSchema#");

    private final String iri;

    Voorvoegsel(String iri) {
        this.iri = iri;
    }

    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    String iri() {
        return iri;
    }
}
