package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Getypt;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Iri;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Woorden;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.adres.Addresses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One offer as a public service, with what belongs to it alone. */
record Dienstknopen(Rdfbron bron, Aanbod aanbod) {
    private static final String IDENTIFIER = "dct:identifier";

    Stream<Knoop> all() {
        Optional<Partner> owner = bron.index().eigenaar(aanbod);
        Knoop service = service(owner);
        List<Knoop> parts = new ArrayList<>();
        parts.addAll(new Kanalen(bron).of(service, aanbod, owner.map(bron::of)));
        parts.addAll(costs(service));
        parts.addAll(contact(service, owner));
        parts.add(requirement(service));
        return Stream.concat(Stream.of(service), parts.stream());
    }

    private Knoop service(Optional<Partner> owner) {
        Knoop service =
                Knoop.of(bron.of(aanbod).iri(), "cpsv:PublicService")
                        .with(IDENTIFIER, Getypt.of(aanbod.id()))
                        .withWords("dct:title", aanbod.titel())
                        .withWords("dct:description", aanbod.fiche().samenvatting());
        bron.site().edities().forEach(editie -> translated(service, editie));
        return service.with(
                        "cv:hasCompetentAuthority", new Organisatieknopen(bron).authority(owner))
                .withAll("dct:spatial", bron.areaNames())
                .withAll("dct:language", languages())
                .withAll("cv:thematicArea", themes())
                .withAll("cv:isClassifiedBy", words().map(bron::of))
                .withAll("dct:audience", audience().map(bron::of))
                .withAll("dcat:keyword", keywords());
    }

    /** Its title and what it is, where somebody said it in another language. */
    private void translated(Knoop service, Editie editie) {
        if (editie.taal() != Sitetaal.NL) {
            editie.index()
                    .find(Aanbod.class, aanbod.id())
                    .filter(editie.index()::isEigen)
                    .ifPresent(one -> translated(service, one.fiche(), editie.taal().id()));
        }
    }

    private static void translated(Knoop service, Fiche fiche, String taal) {
        service.with("dct:title", new Woorden(fiche.titel(), taal))
                .with("dct:description", new Woorden(fiche.samenvatting(), taal));
    }

    private Stream<Iri> languages() {
        return aanbod.toegang().talen().stream().map(Begrip::id).map(Rdfbron::language);
    }

    private Stream<Iri> themes() {
        return Stream.concat(
                bron.index().find(aanbod.fiche().themas()).stream().map(bron::of),
                aanbod.indeling().domeinen().stream().map(bron::of));
    }

    private Stream<Begrip> words() {
        return Stream.of(
                        Stream.of(aanbod.indeling().aanbodsvorm()),
                        aanbod.indeling().pijlers().stream(),
                        aanbod.indeling().methoden().stream())
                .flatMap(each -> each);
    }

    private Stream<Begrip> audience() {
        return Stream.concat(
                aanbod.indeling().doelgroepen().stream(),
                bron.index().leeftijden(aanbod.leeftijd()));
    }

    private Stream<Woorden> keywords() {
        return aanbod.fiche().woorden().trefwoorden().stream().map(word -> new Woorden(word, "nl"));
    }

    private Iri part(String name) {
        return bron.on(Addresses.of(aanbod), name);
    }

    private List<Knoop> costs(Knoop service) {
        Prijs prijs = aanbod.prijs();
        String words =
                Stream.of(prijs.per(), prijs.toelichting())
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> one + ". " + other)
                        .orElse("");
        List<Knoop> all = new ArrayList<>();
        all.add(cost("prijs", prijs.euro(), words));
        prijs.kansentarief()
                .map(less -> cost("kansentarief", Optional.of(less), "Kansentarief"))
                .ifPresent(all::add);
        all.forEach(cost -> service.with("cv:hasCost", cost.iri()));
        return all;
    }

    private Knoop cost(String name, Optional<BigDecimal> euro, String words) {
        return Knoop.of(part(name).iri(), "cv:Cost")
                .with(IDENTIFIER, Getypt.of(name))
                .with("cv:hasValue", euro.map(Getypt::of))
                .with("cv:currency", euro.map(some -> Rdfbron.europe("currency", "EUR")))
                .withWords("dct:description", words);
    }

    /** Who answers: somebody of its own, or else of the partner. */
    private List<Knoop> contact(Knoop service, Optional<Partner> owner) {
        List<Knoop> all = new ArrayList<>();
        aanbod.contact()
                .or(() -> owner.map(Partner::contact))
                .ifPresent(contact -> all.addAll(contact(part("contact"), contact)));
        all.stream().limit(1).forEach(one -> service.with("cv:contactPoint", one.iri()));
        return all;
    }

    private List<Knoop> contact(Iri name, Contact contact) {
        Knoop point =
                Knoop.of(name.iri(), "cv:ContactPoint")
                        .with(
                                "cv:telephone",
                                contact.telefoon().map(Telefoon::link).map(Getypt::of))
                        .with("cv:email", contact.email().map(Getypt::of));
        List<Knoop> all = new ArrayList<>(List.of(point));
        contact.website()
                .map(website -> Knoop.of(website, "foaf:Document"))
                .ifPresent(
                        page -> {
                            point.with("cv:contactPage", page.iri());
                            all.add(page);
                        });
        contact.uren()
                .map(uren -> new Kanalen(bron).hours(name, uren))
                .ifPresent(
                        hours -> {
                            point.with("cv:openingHours", hours.iri());
                            all.add(hours);
                        });
        return all;
    }

    /** For whom it is, in the words of the offer. */
    private Knoop requirement(Knoop service) {
        Iri name = part("voor-wie");
        service.with("cv:holdsRequirement", name);
        return Knoop.of(name.iri(), "cv:Requirement")
                .with(IDENTIFIER, Getypt.of("voor-wie"))
                .withWords("dct:title", "Voor wie")
                .withWords("dct:description", aanbod.woorden().voorWie());
    }
}
