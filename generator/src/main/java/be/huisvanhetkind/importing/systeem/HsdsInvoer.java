package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Invoer;
import be.huisvanhetkind.importing.voorstel.Ontvanger;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * The Human Services Data Specification, version 3: a page, a list, an object, or a folder of them.
 */
public final class HsdsInvoer implements Invoer {
    @Override
    public String naam() {
        return "HSDS 3 (JSON)";
    }

    @Override
    public boolean accepts(Opdracht opdracht) {
        return Jsonbestand.hasAny(opdracht, HsdsInvoer::isHsds);
    }

    private static boolean isHsds(Jsonbestand boom) {
        return boom.items("contents")
                .limit(1)
                .anyMatch(one -> Hsdsgeheel.kind(one) != Hsdsgeheel.Wat.ANDERS);
    }

    @Override
    public void read(Opdracht opdracht, Ontvanger to) throws IOException {
        Hsdsgeheel all = new Hsdsgeheel();
        for (Jsonbestand boom : Jsonbestand.all(opdracht.files())) {
            boom.items("contents").forEach(all::add);
        }
        Place place = Place.start(opdracht.name());
        to.say(
                "Gelezen: %d organisaties, %d plaatsen en %d diensten."
                        .formatted(
                                all.organisaties().size(),
                                all.plaatsen().size(),
                                all.diensten().size()));
        for (JsonNode one : all.organisaties()) {
            to.take(new Hsdsorganisatie(one, place).voorstel());
        }
        for (JsonNode one : all.plaatsen()) {
            to.take(new Hsdsplaats(one, place).voorstel());
        }
        for (JsonNode one : all.diensten()) {
            to.take(new Hsdsdienst(one, all.daar(one), all.organisatie(one), place).voorstel());
        }
    }
}
