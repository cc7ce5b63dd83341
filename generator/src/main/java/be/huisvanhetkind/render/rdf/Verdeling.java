package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Hsds;
import be.huisvanhetkind.site.data.Linkeddata;
import be.huisvanhetkind.site.feed.Feeds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file in which a type stands.
 *
 * @param media as the IANA calls it
 * @param formaat as the Publications Office of the European Union calls it
 * @param standaard what it follows
 */
record Verdeling(String titel, Url url, String media, String formaat, Optional<String> standaard) {
    static final String IANA = "https://www.iana.org/assignments/media-types/";

    private static final String HSDS = "https://docs.openreferral.org/";
    private static final String CPSV = "https://semiceu.github.io/CPSV-AP/releases/3.2.0/";

    /** Every file of a type, as far as the site has it. */
    static List<Verdeling> of(Datasoort soort, Site site) {
        Stream<Verdeling> always =
                Stream.of(
                        json("JSON", Api.list(soort, 1), Api.schema(soort.naam() + "-lijst"), site),
                        csv(Api.csv(soort)));
        return Stream.concat(always, others(soort, site)).toList();
    }

    private static Verdeling json(String titel, Url url, Url schema, Site site) {
        String follows = site.base().address(schema);
        return new Verdeling(titel, url, "application/json", "JSON", Optional.of(follows));
    }

    private static Verdeling csv(Url url) {
        return new Verdeling("CSV", url, "text/csv", "CSV", Optional.empty());
    }

    private static Stream<Verdeling> others(Datasoort soort, Site site) {
        return switch (soort.naam()) {
            case "aanbod" ->
                    Stream.of(
                            hsds("services"),
                            new Verdeling(
                                    "HSDS 3.0 als tabellen",
                                    Hsds.PAKKET,
                                    "application/zip",
                                    "ZIP",
                                    Optional.of(HSDS)),
                            cpsv(Linkeddata.CPSV_TURTLE, "text/turtle", "RDF_TURTLE"),
                            cpsv(Linkeddata.CPSV_JSON, "application/ld+json", "JSON_LD"));
            case "partner" -> Stream.of(hsds("organizations"));
            case "locatie" -> Stream.of(hsds("service_at_locations"));
            case "activiteit" -> Stream.concat(Stream.of(calendar()), feed(Addresses.AGENDA, site));
            case "nieuws" -> feed(Addresses.NIEUWS, site);
            default -> Stream.empty();
        };
    }

    private static Verdeling hsds(String list) {
        return new Verdeling(
                "HSDS 3.0", Hsds.list(list, 1), "application/json", "JSON", Optional.of(HSDS));
    }

    private static Verdeling cpsv(Url url, String media, String formaat) {
        return new Verdeling("CPSV-AP 3.2", url, media, formaat, Optional.of(CPSV));
    }

    private static Verdeling calendar() {
        return new Verdeling(
                "iCalendar", Addresses.KALENDER, "text/calendar", "ICS", Optional.empty());
    }

    /** There are feeds only where the site knows its own name. */
    private static Stream<Verdeling> feed(Url page, Site site) {
        return site.base().origin().stream().map(origin -> feed(Feeds.url(page)));
    }

    private static Verdeling feed(Url url) {
        return new Verdeling("Atom", url, "application/atom+xml", "ATOM", Optional.empty());
    }
}
