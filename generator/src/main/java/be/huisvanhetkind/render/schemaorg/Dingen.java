package be.huisvanhetkind.render.schemaorg;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Activiteit.Deelname;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Rechtsvorm;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tijd.Momentstatus;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.data.Datawaarde;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Beelden;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the house has, each in the words of schema.org. */
record Dingen(Site site, Index index) {
    /** As many times as a search engine wants of one thing. */
    private static final int TIMES = 10;

    private static final int YEAR = 12;
    private static final String HOUSE = "#huis";
    private static final String SCHEMA = "https://schema.org/";

    String address(Url url) {
        Url here = url.in(index.taal());
        return site.base().absolute(here).orElseGet(() -> site.base().link(here));
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

    private Ding named(Ding ding, Publiek item) {
        return ding.with("@id", id(item))
                .with("name", item.titel())
                .with("description", item.fiche().samenvatting())
                .with("url", address(Addresses.of(item)))
                .with("image", Beelden.of(item).map(beeld -> address(beeld.url())))
                .with("inLanguage", item.fiche().taal());
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
                .with("audience", audience(aanbod.leeftijd()).properties())
                .with("offers", price(aanbod.prijs()))
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

    /** In years; pregnancy is before zero, so it begins at zero. */
    private static Ding audience(Leeftijd leeftijd) {
        return Ding.of("PeopleAudience")
                .with("suggestedMinAge", Math.max(0, leeftijd.min()) / YEAR)
                .with("suggestedMaxAge", Math.max(0, leeftijd.max()) / YEAR);
    }

    /** What is free costs nothing; what costs something says how much, when that is known. */
    private static Optional<Map<String, Object>> price(Prijs prijs) {
        Optional<BigDecimal> euro =
                prijs.soort() == Prijssoort.GRATIS ? Optional.of(BigDecimal.ZERO) : prijs.bedrag();
        return euro.map(
                amount ->
                        Ding.of("Offer")
                                .with("price", amount)
                                .with("priceCurrency", "EUR")
                                .properties());
    }

    private Map<String, Object> channel(Aanbod aanbod, Waar waar) {
        Optional<Locatie> locatie = waar.locatie().flatMap(index::find);
        Optional<Telefoon> telefoon = aanbod.contact().flatMap(Contact::telefoon);
        return Ding.of("ServiceChannel")
                .with("serviceUrl", address(Addresses.of(aanbod)))
                .with("serviceLocation", locatie.map(daar -> at(daar).properties()))
                .with("servicePhone", telefoon.map(nummer -> phone(nummer).properties()))
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

    private static Ding phone(Telefoon nummer) {
        return Ding.of("ContactPoint").with("telephone", nummer.link());
    }

    private Ding event(Activiteit activiteit, Keer keer) {
        Object organizer =
                index.eigenaar(activiteit)
                        .map(partner -> organiser(partner).properties())
                        .orElse(house());
        return named(Ding.of("Event"), activiteit)
                .with("@id", address(Addresses.of(activiteit)) + "#" + keer.naam())
                .with("startDate", Datawaarde.moment(keer.start()))
                .with("endDate", Datawaarde.moment(keer.einde()))
                .with("eventStatus", SCHEMA + status(keer.status()))
                .with("eventAttendanceMode", SCHEMA + mode(activiteit.deelname()))
                .with("location", where(keer))
                .with("organizer", organizer)
                .with("typicalAgeRange", ages(activiteit.leeftijd()))
                .with("isAccessibleForFree", activiteit.prijs().soort() == Prijssoort.GRATIS)
                .with("offers", price(activiteit.prijs()));
    }

    private Ding organiser(Partner partner) {
        return Ding.of("Organization")
                .with("@id", id(partner))
                .with("name", partner.titel())
                .with("url", address(Addresses.of(partner)));
    }

    private static String ages(Leeftijd leeftijd) {
        return Math.max(0, leeftijd.min()) / YEAR + "-" + Math.max(0, leeftijd.max()) / YEAR;
    }

    private static String status(Momentstatus status) {
        return switch (status) {
            case GAAT_DOOR -> "EventScheduled";
            case UITGESTELD -> "EventPostponed";
            case GEANNULEERD -> "EventCancelled";
        };
    }

    private static String mode(Deelname deelname) {
        return switch (deelname) {
            case TER_PLAATSE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case GEMENGD -> "MixedEventAttendanceMode";
        };
    }

    private Map<String, Object> where(Keer keer) {
        Ding online = Ding.of("VirtualLocation").with("url", address(Addresses.of(keer.wat())));
        return keer.locatie()
                .map(this::at)
                .or(() -> keer.plaats().map(Dingen::elsewhere))
                .orElse(online)
                .properties();
    }

    private static Ding elsewhere(String plaats) {
        return Ding.of("Place").with("name", plaats).with("address", plaats);
    }

    /** A place as far as another page needs it. */
    private Ding at(Locatie locatie) {
        return Ding.of("Place")
                .with("@id", id(locatie))
                .with("name", locatie.titel())
                .with("address", locatie.adres().map(Dingen::postal));
    }

    private static Map<String, Object> postal(Adres adres) {
        return Ding.of("PostalAddress")
                .with("streetAddress", adres.straat())
                .with("postalCode", adres.postcode())
                .with("addressLocality", adres.gemeente())
                .with("addressCountry", "BE")
                .properties();
    }

    private Ding place(Locatie locatie) {
        var uren = locatie.openingsuren();
        return thing("Place", locatie)
                .with("address", locatie.adres().map(Dingen::postal))
                .with("geo", locatie.geo().map(Dingen::point))
                .with("telephone", locatie.contact().flatMap(Contact::telefoon).map(Telefoon::link))
                .with(
                        "openingHoursSpecification",
                        uren.map(some -> Uurdingen.usual(some, index.vandaag())))
                .with(
                        "specialOpeningHoursSpecification",
                        uren.map(some -> Uurdingen.special(some, index.vandaag())))
                .with(
                        "amenityFeature",
                        locatie.voorzieningen().stream().map(Dingen::amenity).toList());
    }

    private static Map<String, Object> point(Locatie.Geo geo) {
        return Ding.of("GeoCoordinates")
                .with("latitude", geo.breedtegraad())
                .with("longitude", geo.lengtegraad())
                .properties();
    }

    private static Map<String, Object> amenity(Begrip voorziening) {
        return Ding.of("LocationFeatureSpecification")
                .with("name", voorziening.label())
                .with("value", true)
                .properties();
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
        return named(Ding.of("NewsArticle"), nieuws)
                .with("headline", nieuws.titel())
                .with("datePublished", nieuws.datum().toString())
                .with("publisher", house());
    }
}
