package be.huisvanhetkind.render.schemaorg;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.aanbod.Activiteit.Deelname;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.tijd.Momentstatus;
import java.util.Map;
import java.util.Optional;

/** What stands inside the things of schema.org, and needs no more than itself. */
final class Deeldingen {
    private static final int YEAR = 12;
    private static final String SCHEMA = "https://schema.org/";

    private Deeldingen() {}

    /** In years; pregnancy is before zero, so it begins at zero. */
    static Ding audience(Leeftijd leeftijd) {
        return Ding.of("PeopleAudience")
                .with("suggestedMinAge", Math.max(0, leeftijd.min()) / YEAR)
                .with("suggestedMaxAge", Math.max(0, leeftijd.max()) / YEAR);
    }

    /** What is free costs nothing; what costs something says how much, when that is known. */
    static Optional<Map<String, Object>> price(Prijs prijs) {
        return prijs.euro()
                .map(amount -> Ding.of("Offer").with("price", amount))
                .map(offer -> offer.with("priceCurrency", "EUR").properties());
    }

    static Ding phone(Telefoon nummer) {
        return Ding.of("ContactPoint").with("telephone", nummer.link());
    }

    static String status(Momentstatus status) {
        return SCHEMA
                + switch (status) {
                    case GAAT_DOOR -> "EventScheduled";
                    case UITGESTELD -> "EventPostponed";
                    case GEANNULEERD -> "EventCancelled";
                };
    }

    static String mode(Deelname deelname) {
        return SCHEMA
                + switch (deelname) {
                    case TER_PLAATSE -> "OfflineEventAttendanceMode";
                    case ONLINE -> "OnlineEventAttendanceMode";
                    case GEMENGD -> "MixedEventAttendanceMode";
                };
    }

    static Ding elsewhere(String plaats) {
        return Ding.of("Place").with("name", plaats).with("address", plaats);
    }

    static Map<String, Object> postal(Adres adres) {
        return Ding.of("PostalAddress")
                .with("streetAddress", adres.straat())
                .with("postalCode", adres.postcode())
                .with("addressLocality", adres.gemeente())
                .with("addressCountry", "BE")
                .properties();
    }

    static Map<String, Object> point(Locatie.Geo geo) {
        return Ding.of("GeoCoordinates")
                .with("latitude", geo.breedtegraad())
                .with("longitude", geo.lengtegraad())
                .properties();
    }

    static Map<String, Object> amenity(Begrip voorziening) {
        return Ding.of("LocationFeatureSpecification")
                .with("name", voorziening.label())
                .with("value", true)
                .properties();
    }
}
