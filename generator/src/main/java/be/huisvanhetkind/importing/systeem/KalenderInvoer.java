package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Invoer;
import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Ontvanger;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Summary;
import biweekly.property.Uid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An agenda: an activity for each event, with its repetitions and its exceptions. */
public final class KalenderInvoer implements Invoer {
    private static final long LARGEST = 64L << 20;

    @Override
    public String naam() {
        return "een agenda (.ics)";
    }

    @Override
    public boolean accepts(Opdracht opdracht) {
        return opdracht.endsIn("ics") || opdracht.head().contains("BEGIN:VCALENDAR");
    }

    @Override
    public void read(Opdracht opdracht, Ontvanger to) throws IOException {
        if (Files.size(opdracht.bron()) > LARGEST) {
            throw OnleesbareInvoer.of("“%s” is te groot om in één keer te lezen.", opdracht.name());
        }
        List<ICalendar> calendars;
        try (InputStream in = Files.newInputStream(opdracht.bron())) {
            calendars = Biweekly.parse(in).all();
        }
        if (calendars.isEmpty()) {
            throw OnleesbareInvoer.of("“%s” is geen agenda die we kunnen lezen.", opdracht.name());
        }
        int count = 0;
        for (ICalendar calendar : calendars) {
            for (List<VEvent> one : together(calendar).values()) {
                to.take(new Gebeurtenisvertaler(calendar, one, place(one, opdracht)).voorstel());
                count++;
            }
        }
        to.say("Gelezen: %d gebeurtenissen.".formatted(count));
    }

    private static Place place(List<VEvent> events, Opdracht opdracht) {
        Summary name = events.get(0).getSummary();
        return opdracht.place(name == null ? "" : String.valueOf(name.getValue()));
    }

    /** An event, and the times of it that go otherwise. */
    private static Map<String, List<VEvent>> together(ICalendar calendar) {
        Map<String, List<VEvent>> events = new LinkedHashMap<>();
        for (VEvent event : calendar.getEvents()) {
            Uid uid = event.getUid();
            String id = uid == null ? "zonder-" + events.size() : uid.getValue();
            events.computeIfAbsent(id, some -> new ArrayList<>()).add(event);
        }
        return events;
    }
}
