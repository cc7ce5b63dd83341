package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.importing.voorstel.Waarde;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * An event of UiTdatabank.
 *
 * @param places the ids of the places that come along
 */
record Uitactiviteit(JsonNode object, Place place, Set<String> places) {
    Voorstel voorstel() {
        Uitstuk stuk = new Uitstuk(object, place);
        Uitkalender kalender = new Uitkalender(object, place);
        where(stuk);
        return stuk.ages()
                .price()
                .with("momenten", "calendarType", kalender.momenten())
                .with("reeks", "openingHours", kalender.uren())
                .with("deelname", "attendanceMode", attendance())
                .with("talen", "languages", Waarde.list(place, spoken()))
                .with(Waarde.NERGENS, "facility", String.join(", ", stuk.terms("facility")))
                .keepTerms("eventtype")
                .keepTerms("theme")
                .voorstel("activiteit");
    }

    private List<String> spoken() {
        return Uitstuk.texts(object.path("spokenLanguages"));
    }

    /** A place that comes along by its id, any other in words. */
    private void where(Uitstuk stuk) {
        JsonNode location = object.path("location");
        if (places.contains(Uitstuk.id(location))) {
            stuk.with("locatie", "location", Uitstuk.id(location));
            return;
        }
        JsonNode address =
                location.path("address").has("nl")
                        ? location.path("address").path("nl")
                        : location.path("address");
        String where =
                "%s, %s, %s %s"
                        .formatted(
                                Uitstuk.said(location.path("name")),
                                Jsonbestand.text(address, "streetAddress"),
                                Jsonbestand.text(address, "postalCode"),
                                Jsonbestand.text(address, "addressLocality"))
                        .replaceAll("(?:, )+(?=, | *$)", "")
                        .strip();
        stuk.with("locatie", "location", where.matches("[, ]*") ? "" : where);
    }

    private String attendance() {
        return switch (Jsonbestand.text(object, "attendanceMode")) {
            case "online" -> "online";
            case "mixed" -> "gemengd";
            default -> "";
        };
    }
}
