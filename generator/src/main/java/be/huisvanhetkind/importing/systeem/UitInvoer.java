package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Invoer;
import be.huisvanhetkind.importing.voorstel.Ontvanger;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events and places of UiTdatabank, as JSON-LD: one, a list, or what a search gave. */
public final class UitInvoer implements Invoer {
    @Override
    public String naam() {
        return "UiTdatabank (JSON)";
    }

    @Override
    public boolean accepts(Opdracht opdracht) {
        return Jsonbestand.hasAny(
                opdracht, file -> file.items("member").anyMatch(UitInvoer::isUit));
    }

    private static boolean isUit(JsonNode one) {
        String type = Jsonbestand.text(one, "@type");
        return (type.equals("Event") || type.equals("Place")) && one.has("name");
    }

    @Override
    public void read(Opdracht opdracht, Ontvanger to) throws IOException {
        Map<String, JsonNode> places = new LinkedHashMap<>();
        List<JsonNode> events = new ArrayList<>();
        for (Jsonbestand boom : Jsonbestand.all(opdracht.files())) {
            boom.items("member")
                    .filter(UitInvoer::isUit)
                    .forEach(
                            one -> {
                                if (Jsonbestand.text(one, "@type").equals("Place")) {
                                    places.put(Uitstuk.id(one), one);
                                } else {
                                    events.add(one);
                                }
                            });
        }
        to.say(
                "Gelezen: %d plaatsen en %d activiteiten uit UiTdatabank."
                        .formatted(places.size(), events.size()));
        places.values()
                .forEach(one -> to.take(new Uitplaats(one, place(one, opdracht)).voorstel()));
        events.stream()
                .map(one -> new Uitactiviteit(one, place(one, opdracht), places.keySet()))
                .forEach(activiteit -> to.take(activiteit.voorstel()));
    }

    private static Place place(JsonNode one, Opdracht opdracht) {
        return opdracht.place(Uitstuk.said(one.path("name")));
    }
}
