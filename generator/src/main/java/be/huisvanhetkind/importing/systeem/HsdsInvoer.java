package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Invoer;
import be.huisvanhetkind.importing.voorstel.Ontvanger;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Human Services Data Specification, version 3: a page, a list, an object, or a folder of them.
 */
public final class HsdsInvoer implements Invoer {
    /** Words of others look like organisations, and are no items. */
    private static final Pattern TAXONOMY = Pattern.compile("taxonom[^/\\\\]*([/\\\\][^/\\\\]*)?$");

    @Override
    public String naam() {
        return "HSDS 3 (JSON)";
    }

    @Override
    public boolean accepts(Opdracht opdracht) {
        return Jsonbestand.hasAny(opdracht, HsdsInvoer::isHsds);
    }

    private static boolean isHsds(Jsonbestand file) {
        return file.items("contents")
                .limit(1)
                .anyMatch(one -> Hsdsgeheel.kind(one) != Hsdsgeheel.Wat.ANDERS);
    }

    @Override
    public void read(Opdracht opdracht, Ontvanger to) throws IOException {
        Hsdsgeheel all = new Hsdsgeheel();
        for (Jsonbestand file : Jsonbestand.all(opdracht.files())) {
            if (!TAXONOMY.matcher(file.file().toString()).find()) {
                file.items("contents").forEach(all::add);
            }
        }
        to.say(
                "Gelezen: %d organisaties, %d plaatsen en %d diensten."
                        .formatted(
                                all.organisaties().size(),
                                all.plaatsen().size(),
                                all.diensten().size()));
        for (JsonNode one : all.organisaties()) {
            to.take(new Hsdsorganisatie(one, place(one, opdracht)).voorstel());
        }
        Set<String> partners =
                all.organisaties().stream()
                        .map(one -> Jsonbestand.text(one, "id"))
                        .collect(Collectors.toSet());
        for (JsonNode one : all.plaatsen()) {
            to.take(new Hsdsplaats(one, partners, place(one, opdracht)).voorstel());
        }
        for (JsonNode one : all.diensten()) {
            to.take(
                    new Hsdsdienst(one, all.daar(one), all.organisatie(one), place(one, opdracht))
                            .voorstel());
        }
    }

    private static Place place(JsonNode one, Opdracht opdracht) {
        return opdracht.place(Jsonbestand.text(one, "name"));
    }
}
