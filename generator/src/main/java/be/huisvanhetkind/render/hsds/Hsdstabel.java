package be.huisvanhetkind.render.hsds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A table of HSDS, with the columns of it that a house can fill; those with a mark must be. */
enum Hsdstabel {
    ORGANIZATION(
            "organizations",
            "name! alternate_name description! email website tax_id legal_status logo uri"),
    ORGANIZATION_IDENTIFIER(
            "organization_identifiers",
            "organization_id! identifier_scheme identifier_type! identifier!"),
    SERVICE(
            "services",
            "organization_id! name! description url email status! interpretation_services"
                    + " application_process fees_description wait_time eligibility_description"
                    + " minimum_age maximum_age assured_date alert"),
    SERVICE_AT_LOCATION("service_at_locations", "service_id! location_id! description"),
    SERVICE_AREA("service_areas", "service_id name uri"),
    LOCATION(
            "locations",
            "location_type! url organization_id name description transportation latitude"
                    + " longitude external_identifier external_identifier_type"),
    ADDRESS(
            "addresses",
            "location_id address_1! address_2 city! state_province! postal_code! country!"
                    + " address_type!"),
    ACCESSIBILITY("accessibility", "location_id description"),
    CONTACT("contacts", "organization_id service_id location_id name title email"),
    PHONE("phones", "contact_id number! type description"),
    SCHEDULE(
            "schedules",
            "service_id location_id service_at_location_id valid_from valid_to dtstart freq byday"
                    + " byweekno description opens_at closes_at schedule_link attending_type notes"),
    LANGUAGE("languages", "service_id name code"),
    COST_OPTION("cost_options", "service_id! option currency amount amount_description"),
    REQUIRED_DOCUMENT("required_documents", "service_id document"),
    TAXONOMY("taxonomies", "name! description! uri"),
    TAXONOMY_TERM(
            "taxonomy_terms", "code name! description! taxonomy language taxonomy_id term_uri"),
    ATTRIBUTE("attributes", "link_id! taxonomy_term_id! link_type link_entity! value");

    private final String naam;
    private final String key;
    private final String lijst;
    private final List<Kolom> kolommen;

    Hsdstabel(String lijst, String columns) {
        this.naam = name().toLowerCase(Locale.ROOT);
        this.key = naam + "_id";
        this.lijst = lijst;
        this.kolommen =
                Stream.concat(Stream.of("id!"), Arrays.stream(columns.split(" ")))
                        .map(Kolom::of)
                        .toList();
    }

    /** A column. */
    record Kolom(String naam, boolean verplicht) {
        private static Kolom of(String column) {
            return new Kolom(column.replace("!", ""), column.endsWith("!"));
        }

        /** What stands in it: the type, and behind a space the format, of a table schema. */
        String soort() {
            if (naam.equals("id") || naam.endsWith("_id")) {
                return "string uuid";
            }
            return switch (naam) {
                case "email" -> "string email";
                case "url", "website", "uri", "schedule_link", "term_uri" -> "string uri";
                case "minimum_age", "maximum_age", "latitude", "longitude", "amount" -> "number";
                case "assured_date", "valid_from", "valid_to", "dtstart" -> "date";
                default -> "string";
            };
        }

        /** The table of which it names a row; {@code link_id} may name one of any. */
        Optional<Hsdstabel> verwijst() {
            return Arrays.stream(Hsdstabel.values())
                    .filter(tabel -> tabel.key.equals(naam))
                    .findFirst();
        }
    }

    /** The word for all of them, in addresses and in what they hang from. */
    String lijst() {
        return lijst;
    }

    /** The word for one of them. */
    String naam() {
        return naam;
    }

    /** The column by which another row names one of these. */
    String key() {
        return key;
    }

    /** The file of its table, as the data package of HSDS calls it. */
    String file() {
        return (this == SERVICE_AT_LOCATION ? naam : lijst) + ".csv";
    }

    List<Kolom> kolommen() {
        return kolommen;
    }
}
