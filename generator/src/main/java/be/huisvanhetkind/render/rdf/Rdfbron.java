package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Iri;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Belgif;
import be.huisvanhetkind.site.index.Index;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;

/** The public house as linked data asks for it, and the address of each thing of it. */
record Rdfbron(Site site) {
    private static final String EUROPE = "http://publications.europa.eu/resource/authority/";

    Index index() {
        return site.index();
    }

    Samenwerkingsverband verband() {
        return index().verband();
    }

    /** Whole when the site knows its own name; else it counts from where the file stands. */
    Iri address(Url url) {
        return new Iri(site.base().address(url));
    }

    /** What a page is about, or another thing on it. */
    Iri on(Url page, String name) {
        return new Iri(address(page).iri() + "#" + name);
    }

    /** The same name that schema.org has for it. */
    Iri of(Publiek item) {
        return on(Addresses.of(item), "dit");
    }

    Iri house() {
        return on(Url.HOME, "huis");
    }

    Iri of(Begrip begrip) {
        return on(Api.BEGRIPPEN, begrip.lijst().id() + "-" + begrip.id());
    }

    /** One of the choices of the program itself, by the name of its field. */
    Iri of(String field, Keuze keuze) {
        return on(Addresses.DATA, field + "-" + keuze.id());
    }

    /** A concept from a list of the Publications Office of the European Union. */
    static Iri europe(String list, String code) {
        return new Iri(EUROPE + list + "/" + code);
    }

    /** A language, by the letters that lists of Europe have for it. */
    static Iri language(String taal) {
        return europe("language", letters(taal).toUpperCase(Locale.ROOT));
    }

    private static String letters(String taal) {
        try {
            return Locale.forLanguageTag(taal).getISO3Language();
        } catch (MissingResourceException unknown) {
            return "und";
        }
    }

    /** The municipalities the house works in. */
    List<Knoop> area() {
        return verband().werkingsgebied().gemeenten().stream().map(this::place).toList();
    }

    private Knoop place(Gemeente gemeente) {
        return Knoop.of(of(gemeente).iri(), "dct:Location")
                .withWords("skos:prefLabel", gemeente.naam());
    }

    Stream<Iri> areaNames() {
        return area().stream().map(Knoop::iri);
    }

    private Iri of(Gemeente gemeente) {
        Optional<String> known = gemeente.nis().map(Belgif::gemeente);
        return known.map(Iri::new)
                .orElseGet(() -> on(Url.HOME, "gemeente-" + Slug.of(gemeente.naam())));
    }
}
