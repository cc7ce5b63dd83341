package be.huisvanhetkind.render.schemaorg;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Rechtsvorm;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.data.Datawaarde;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Beelden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the house has, each in the words of schema.org. */
record Dingen(Site site, Index index) {
    /** As many times as a search engine wants of one thing. */
    private static final int TIMES = 10;

    private static final String HOUSE = "#huis";

    String address(Url url) {
        Url here = url.in(index.taal());
        return site.base().address(here);
    }

    private String id(Publiek item) {
        return address(Addresses.of(item)) + "#dit";
    }

    private Map<String, Object> house() {
        return Ding.ref(address(Url.HOME) + HOUSE);
    }

    /** The things a page of an item is about; none when schema.org has no word for it. */
    Stream<Ding> of(Publiek item) {
        if (item instanceof Aanbod aanbod) {
            return Stream.of(offer(aanbod));
        } else if (item instanceof Activiteit activiteit) {
            return Keren.of(activiteit, index).stream()
                    .limit(TIMES)
                    .map(keer -> event(activiteit, keer));
        } else if (item instanceof Locatie locatie) {
            return Stream.of(place(locatie));
        } else if (item instanceof Partner partner) {
            return Stream.of(partner(partner));
        } else if (item instanceof Vraag vraag) {
            return Stream.of(question(vraag));
        }
        return item instanceof Nieuws nieuws ? Stream.of(news(nieuws)) : Stream.empty();
    }

    /** The association itself. */
    Ding huis() {
        Samenwerkingsverband verband = index.verband();
        boolean isPublic = verband.statuut().rechtsvorm() == Rechtsvorm.LOKAAL_BESTUUR;
        return contact(Ding.of(isPublic ? "GovernmentOrganization" : "NGO"), verband.contact())
                .with("@id", address(Url.HOME) + HOUSE)
                .with("name", verband.naam())
                .with("slogan", verband.gezicht().slagzin())
                .with("description", verband.opdracht().missie())
                .with("url", address(Url.HOME))
                .with("logo", address(Beelden.logo(index).url()))
                .with("areaServed", area());
    }

    private List<String> area() {
        return index.verband().werkingsgebied().gemeenten().stream().map(Gemeente::naam).toList();
    }

    private static Ding contact(Ding ding, Contact contact) {
        return ding.with("telephone", contact.telefoon().map(Telefoon::link))
                .with("email", contact.email())
                .with("sameAs", contact.website());
    }

    private Ding named(String type, Publiek item) {
        return thing(type, item).with("inLanguage", item.fiche().taal());
    }

    private Ding partner(Partner partner) {
        boolean isPublic = isLocalGovernment(Optional.of(partner));
        return contact(
                        Ding.of(isPublic ? "GovernmentOrganization" : "Organization"),
                        partner.contact())
                .with("@id", id(partner))
                .with("name", partner.titel())
                .with("description", partner.fiche().samenvatting())
                .with("url", address(Addresses.of(partner)))
                .with("logo", Beelden.logo(partner).map(beeld -> address(beeld.url())))
                .with("memberOf", house());
    }

    private boolean isLocalGovernment(Optional<Partner> partner) {
        String id = index.verband().statuut().lokaalBestuur().id();
        return partner.filter(some -> some.id().equals(id)).isPresent();
    }

    private Ding offer(Aanbod aanbod) {
        Optional<Partner> owner = index.eigenaar(aanbod);
        return thing(isLocalGovernment(owner) ? "GovernmentService" : "Service", aanbod)
                .with("serviceType", aanbod.indeling().aanbodsvorm().label())
                .with(
                        "provider",
                        owner.map(partner -> (Object) Ding.ref(id(partner))).orElse(house()))
                .with("areaServed", area())
                .with("audience", Deeldingen.audience(aanbod.leeftijd()).properties())
                .with("offers", Deeldingen.price(aanbod.prijs()))
                .with(
                        "availableChannel",
                        aanbod.waar().stream().map(waar -> channel(aanbod, waar)).toList());
    }

    /** A service has no language of its own. */
    private Ding thing(String type, Publiek item) {
        return Ding.of(type)
                .with("@id", id(item))
                .with("name", item.titel())
                .with("description", item.fiche().samenvatting())
                .with("url", address(Addresses.of(item)))
                .with("image", Beelden.of(item).map(beeld -> address(beeld.url())));
    }

    private Map<String, Object> channel(Aanbod aanbod, Waar waar) {
        Optional<Locatie> locatie = waar.locatie().flatMap(index::find);
        Optional<Telefoon> telefoon = aanbod.contact().flatMap(Contact::telefoon);
        return Ding.of("ServiceChannel")
                .with("serviceUrl", address(Addresses.of(aanbod)))
                .with("serviceLocation", locatie.map(daar -> at(daar).properties()))
                .with("servicePhone", telefoon.map(nummer -> Deeldingen.phone(nummer).properties()))
                .with(
                        "availableLanguage",
                        aanbod.toegang().talen().stream().map(Begrip::id).toList())
                .with(
                        "hoursAvailable",
                        waar.uren()
                                .map(uren -> Uurdingen.usual(uren, index.vandaag()))
                                .orElse(List.of()))
                .properties();
    }

    private Ding event(Activiteit activiteit, Keer keer) {
        Object organizer =
                index.eigenaar(activiteit)
                        .map(partner -> organiser(partner).properties())
                        .orElse(house());
        return named("Event", activiteit)
                .with("@id", address(Addresses.of(activiteit)) + "#" + keer.naam())
                .with("startDate", Datawaarde.moment(keer.start()))
                .with("endDate", Datawaarde.moment(keer.einde()))
                .with("eventStatus", Deeldingen.status(keer.status()))
                .with("eventAttendanceMode", Deeldingen.mode(activiteit.deelname()))
                .with("location", where(keer))
                .with("organizer", organizer)
                .with("typicalAgeRange", activiteit.leeftijd().inJaren())
                .with("isAccessibleForFree", activiteit.prijs().soort() == Prijssoort.GRATIS)
                .with("offers", Deeldingen.price(activiteit.prijs()));
    }

    private Ding organiser(Partner partner) {
        return Ding.of("Organization")
                .with("@id", id(partner))
                .with("name", partner.titel())
                .with("url", address(Addresses.of(partner)));
    }

    private Map<String, Object> where(Keer keer) {
        Ding online = Ding.of("VirtualLocation").with("url", address(Addresses.of(keer.wat())));
        return keer.locatie()
                .map(this::at)
                .or(() -> keer.plaats().map(Deeldingen::elsewhere))
                .orElse(online)
                .properties();
    }

    /** A place as far as another page needs it. */
    private Ding at(Locatie locatie) {
        return Ding.of("Place")
                .with("@id", id(locatie))
                .with("name", locatie.titel())
                .with("address", locatie.adres().map(Deeldingen::postal));
    }

    private Ding place(Locatie locatie) {
        var uren = locatie.openingsuren();
        return thing("Place", locatie)
                .with("address", locatie.adres().map(Deeldingen::postal))
                .with("geo", locatie.geo().map(Deeldingen::point))
                .with("telephone", locatie.contact().flatMap(Contact::telefoon).map(Telefoon::link))
                .with(
                        "openingHoursSpecification",
                        uren.map(some -> Uurdingen.usual(some, index.vandaag())))
                .with(
                        "specialOpeningHoursSpecification",
                        uren.map(some -> Uurdingen.special(some, index.vandaag())))
                .with(
                        "amenityFeature",
                        locatie.voorzieningen().stream().map(Deeldingen::amenity).toList());
    }

    private Ding question(Vraag vraag) {
        String answer =
                Stream.concat(
                                Stream.of(vraag.fiche().samenvatting()),
                                index.tekst(vraag).opbouw().alineas().stream().map(Alinea::tekst))
                        .collect(Collectors.joining(" "));
        Ding one =
                Ding.of("Question")
                        .with("name", vraag.titel())
                        .with("acceptedAnswer", Ding.of("Answer").with("text", answer));
        return Ding.of("FAQPage")
                .with("@id", id(vraag))
                .with("url", address(Addresses.of(vraag)))
                .with("inLanguage", vraag.fiche().taal())
                .with("mainEntity", List.of(one.properties()));
    }

    private Ding news(Nieuws nieuws) {
        return named("NewsArticle", nieuws)
                .with("headline", nieuws.titel())
                .with("datePublished", nieuws.datum().toString())
                .with("publisher", house());
    }
}
