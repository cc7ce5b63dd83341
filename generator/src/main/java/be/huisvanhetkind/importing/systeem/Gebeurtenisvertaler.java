package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Kernzin;
import be.huisvanhetkind.importing.voorstel.Sleutel;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.importing.voorstel.Waarde;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Categories;
import biweekly.property.ValuedProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes an activity of an event.
 *
 * @param events the event itself, and those that replace one of its times
 */
record Gebeurtenisvertaler(ICalendar calendar, List<VEvent> events, Place place) {
    private static final String SYSTEM = "agenda";

    Voorstel voorstel() {
        VEvent event =
                events.stream()
                        .filter(one -> one.getRecurrenceId() == null)
                        .findFirst()
                        .orElse(events.get(0));
        String titel = text(event.getSummary());
        List<Waarde> waarden = new ArrayList<>();
        add(waarden, "titel", "SUMMARY", titel);
        String words = text(event.getDescription());
        add(waarden, "samenvatting", "DESCRIPTION", Kernzin.of(words).orElse(""));
        add(
                waarden,
                Kernzin.isAll(words) ? "" : Waarde.TEKST,
                "DESCRIPTION",
                Kernzin.isAll(words) ? "" : words);
        add(waarden, "locatie", "LOCATION", text(event.getLocation()));
        add(waarden, "contact.website", "URL", text(event.getUrl()));
        add(waarden, "trefwoorden", "CATEGORIES", categories(event));
        List<VEvent> others = events.stream().filter(one -> one != event).toList();
        Klok klok = new Klok(calendar.getTimezoneInfo());
        waarden.addAll(new Tijden(event, others, klok, place).waarden());
        return new Voorstel(
                ContentTypes.named("activiteit").orElseThrow(),
                new Sleutel(SYSTEM, event.getUid() == null ? titel : event.getUid().getValue()),
                place,
                titel,
                Optional.ofNullable(event.getOrganizer())
                        .map(one -> one.getCommonName())
                        .filter(one -> one != null),
                waarden);
    }

    private void add(List<Waarde> waarden, String veld, String kop, String text) {
        if (!text.isBlank()) {
            waarden.add(Waarde.of(veld, kop, place, text));
        }
    }

    private static String categories(VEvent event) {
        return event.getCategories().stream()
                .flatMap((Categories some) -> some.getValues().stream())
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable ValuedProperty<String> property) {
        return property == null || property.getValue() == null ? "" : property.getValue().strip();
    }
}
