package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.content.kinds.Notation;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Waarde;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The calendar of something in UiTdatabank: single, multiple, periodic or permanent. */
record Uitkalender(JsonNode object, Place place) {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** Each time by itself. */
    Node momenten() {
        String type = Jsonbestand.text(object, "calendarType");
        List<Node> all = new ArrayList<>();
        if (type.equals("single") || type.equals("multiple")) {
            object.path("subEvent").forEach(one -> moment(one).ifPresent(all::add));
            if (all.isEmpty()) {
                moment(object).ifPresent(all::add);
            }
        }
        return new Sequence(place, all);
    }

    private Optional<Node> moment(JsonNode one) {
        Optional<LocalDateTime> start = moment(Jsonbestand.text(one, "startDate"));
        Optional<LocalDateTime> end = moment(Jsonbestand.text(one, "endDate"));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        boolean isOff = Jsonbestand.text(one.path("status"), "type").equals("Unavailable");
        boolean isLater =
                Jsonbestand.text(one.path("status"), "type").equals("TemporarilyUnavailable");
        boolean isFull =
                Jsonbestand.text(one.path("bookingAvailability"), "type").equals("Unavailable");
        return Optional.of(
                new Waarde.Groep(place)
                        .with("start", Notation.dateTime(start.get()))
                        .with("einde", end.map(Notation::dateTime).orElse(""))
                        .with("status", isOff ? "geannuleerd" : isLater ? "uitgesteld" : "")
                        .with("reden", Uitstuk.said(one.path("status").path("reason")))
                        .with("volzet", isFull ? "ja" : "")
                        .node());
    }

    /** Hours that come back; empty when there are none. */
    Node uren() {
        String type = Jsonbestand.text(object, "calendarType");
        boolean isPeriod = type.equals("periodic");
        List<Node> blocks = new ArrayList<>();
        if (isPeriod || type.equals("permanent")) {
            object.path("openingHours").forEach(one -> blocks.add(block(one, isPeriod)));
        }
        if (blocks.isEmpty()) {
            return new Sequence(place, List.of());
        }
        List<Node> closed =
                Jsonbestand.elements(object.path("openingHoursClosedDays"))
                        .map(this::closed)
                        .toList();
        return new Waarde.Groep(place)
                .with("wanneer", new Sequence(place, blocks))
                .with("gesloten", new Sequence(place, closed))
                .with("open_op_feestdagen", Notation.yesNo(true))
                .node();
    }

    private Node block(JsonNode one, boolean isPeriod) {
        List<String> days =
                Jsonbestand.elements(one.path("dayOfWeek"))
                        .flatMap(day -> Weekdag.of(day.asText()).stream())
                        .toList();
        String until = Jsonbestand.text(one, "closes");
        return new Waarde.Groep(place)
                .with("dagen", days)
                .with("van", Jsonbestand.text(one, "opens"))
                .with("tot", until.equals("00:00") || until.equals("23:59") ? "24.00" : until)
                .with("geldig_vanaf", isPeriod ? day("startDate") : "")
                .with("geldig_tot", isPeriod ? day("endDate") : "")
                .node();
    }

    private String day(String key) {
        return moment(Jsonbestand.text(object, key))
                .map(LocalDateTime::toLocalDate)
                .map(LocalDate::toString)
                .orElse("");
    }

    private Node closed(JsonNode one) {
        String from = Jsonbestand.text(one, "startDate");
        String until = Jsonbestand.text(one, "endDate");
        return new Waarde.Groep(place)
                .with("van", from.length() > 10 ? from.substring(0, 10) : from)
                .with("tot", until.length() > 10 ? until.substring(0, 10) : until)
                .with("reden", Uitstuk.said(one.path("description")))
                .node();
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(text).atZoneSameInstant(BRUSSELS).toLocalDateTime());
        } catch (DateTimeParseException noOffset) {
            return local(text);
        }
    }

    private static Optional<LocalDateTime> local(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay()
                            : LocalDateTime.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
