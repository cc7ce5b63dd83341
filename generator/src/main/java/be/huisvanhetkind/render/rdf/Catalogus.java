package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.model.Fiche.Nalezing;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Getypt;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Iri;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.data.Datasoort;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which data there are: a dataset for each type of which there is something, and each file of it.
 * It says nothing of the day on which it was made, and no licence that the house did not give.
 */
record Catalogus(Rdfbron bron) {
    private static final String TITLE = "dct:title";
    private static final String DESCRIPTION = "dct:description";

    Stream<Knoop> all() {
        List<Datasoort> soorten =
                Datasoort.ALL.stream().filter(soort -> !items(soort).isEmpty()).toList();
        Knoop catalogue =
                described(bron.on(Addresses.DATA, "catalogus"), "dcat:Catalog")
                        .withWords(TITLE, bron.index().woord("data.titel"))
                        .withWords(DESCRIPTION, about())
                        .with("foaf:homepage", bron.address(Addresses.DATA))
                        .with("dct:modified", read(soorten.stream().flatMap(this::stream)))
                        .withAll("dcat:dataset", soorten.stream().map(this::dataset));
        return Stream.of(
                        Stream.of(catalogue, publisher()),
                        bron.area().stream(),
                        licence().map(iri -> Knoop.of(iri.iri(), "dct:LicenseDocument")).stream(),
                        soorten.stream().flatMap(this::of))
                .flatMap(all -> all);
    }

    private String about() {
        return bron.index().woord("data.over", bron.verband().naam());
    }

    /** What the catalogue and every dataset say. */
    private Knoop described(Iri name, String type) {
        return Knoop.of(name.iri(), type)
                .with("dct:publisher", bron.house())
                .with("dct:language", Rdfbron.language("nl"))
                .with("dct:license", licence().filter(some -> type.equals("dcat:Catalog")))
                .withAll("dct:spatial", bron.areaNames());
    }

    private Optional<Iri> licence() {
        return bron.verband().web().licentie().map(Iri::new);
    }

    private Knoop publisher() {
        Samenwerkingsverband verband = bron.verband();
        return Knoop.of(bron.house().iri(), "foaf:Agent")
                .with("foaf:name", new Rdfwaarde.Woorden(verband.naam(), "nl"))
                .with("foaf:homepage", bron.address(Url.HOME));
    }

    private List<? extends Publiek> items(Datasoort soort) {
        return bron.index().all(soort.type());
    }

    private Stream<Publiek> stream(Datasoort soort) {
        return items(soort).stream().map(item -> item);
    }

    /** The last day on which a person looked at one of them: what the content says of its age. */
    private static Optional<Getypt> read(Stream<Publiek> items) {
        return items.map(item -> item.fiche().nalezing())
                .map(Nalezing::nagekekenOp)
                .flatMap(Optional::stream)
                .max(Comparator.<LocalDate>naturalOrder())
                .map(Getypt::of);
    }

    private Url page(Datasoort soort) {
        return Url.of(Addresses.DATA.section(), soort.lijst());
    }

    private Iri dataset(Datasoort soort) {
        return bron.on(page(soort), "dataset");
    }

    private Stream<Knoop> of(Datasoort soort) {
        List<Verdeling> files = Verdeling.of(soort, bron.site());
        Knoop dataset =
                described(dataset(soort), "dcat:Dataset")
                        .withWords(TITLE, bron.verband().naam() + ": " + soort.lijst())
                        .withWords(DESCRIPTION, soort.uitleg())
                        .with("dct:identifier", Getypt.of(soort.lijst()))
                        .with("dcat:landingPage", bron.address(page(soort)))
                        .with("dct:accrualPeriodicity", Rdfbron.europe("frequency", "IRREG"))
                        .with("dcat:theme", Rdfbron.europe("data-theme", "SOCI"))
                        .with("dct:modified", read(stream(soort)))
                        .withAll("dcat:distribution", files.stream().map(this::name));
        Stream<Knoop> document =
                Stream.of(Knoop.of(bron.address(page(soort)).iri(), "foaf:Document"));
        return Stream.of(Stream.of(dataset), document, files.stream().map(this::distribution))
                .flatMap(all -> all);
    }

    private Iri name(Verdeling file) {
        return bron.on(Addresses.DATA, file.url().file().replace('/', '-'));
    }

    private Knoop distribution(Verdeling file) {
        Iri address = bron.address(file.url());
        return Knoop.of(name(file).iri(), "dcat:Distribution")
                .withWords(TITLE, file.titel())
                .with("dcat:accessURL", address)
                .with("dcat:downloadURL", address)
                .with("dcat:mediaType", new Iri(Verdeling.IANA + file.media()))
                .with("dct:format", Rdfbron.europe("file-type", file.formaat()))
                .with("dct:conformsTo", file.standaard().map(Iri::new))
                .with("dct:license", licence());
    }
}
