package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one house whole, so that half a house is never told. */
final class Huislezer {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_PARTS = 1_000;

    /** A house is not larger, in bytes: so much waits in memory. */
    private static final long LARGEST = 256L * 1024 * 1024;

    /** Not two that an engine which knows no capitals takes for one. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9_]+");

    private final Huisbron bron;
    private final List<String> problemen = new ArrayList<>();
    private long taken;

    private Huislezer(Huisbron bron) {
        this.bron = bron;
    }

    /** What a house tells; nothing but the reason when it cannot be read. */
    static Huisgegevens read(Huisbron bron) {
        try {
            return new Huislezer(bron).read();
        } catch (IOException cannotBe) {
            String waarom = String.valueOf(cannotBe.getMessage());
            return Huisgegevens.unread(bron.adres(), waarom);
        }
    }

    private Huisgegevens read() throws IOException {
        JsonNode index = object("index.json");
        Map<Datasoort, List<ObjectNode>> items = new HashMap<>();
        for (JsonNode lijst : index.path("lijsten")) {
            String type = lijst.path("type").asText();
            Datasoort soort =
                    Datasoort.ALL.stream()
                            .filter(one -> one.naam().equals(type))
                            .findFirst()
                            .orElse(null);
            if (soort == null) {
                problemen.add(
                        "%s: het type %s kennen we niet.".formatted(bron.adres(), Quote.of(type)));
            } else if (lijst.path("totaal").asInt() > 0) {
                items.put(soort, list(soort));
            }
        }
        String naam = Quote.plain(index.path("naam").asText(bron.adres()));
        return new Huisgegevens(bron.adres(), naam, items, problemen);
    }

    private List<ObjectNode> list(Datasoort soort) throws IOException {
        List<ObjectNode> items = new ArrayList<>();
        int parts = 1;
        for (int nth = 1; nth <= Math.min(parts, MOST_PARTS); nth++) {
            JsonNode part = object(soort.lijst() + (nth == 1 ? "" : "-" + nth) + ".json");
            parts = part.path("delen").asInt(1);
            for (JsonNode item : part.path("items")) {
                take(item, soort, items);
            }
        }
        return items;
    }

    private void take(JsonNode item, Datasoort soort, List<ObjectNode> items) {
        String id = item.path("id").asText();
        boolean isGood =
                ID.matcher(id).matches() && item.path("type").asText().equals(soort.naam());
        if (isGood && hasKeys(item) && item instanceof ObjectNode object) {
            items.add(object);
        } else {
            problemen.add(
                    "%s: in de lijst %s staat iets wat we niet kennen; het doet niet mee."
                            .formatted(bron.adres(), soort.lijst()));
        }
    }

    /** Whether all names in it are ones that a field may have. */
    private static boolean hasKeys(JsonNode value) {
        for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
            if (!KEY.matcher(names.next()).matches()) {
                return false;
            }
        }
        for (JsonNode inside : value) {
            if (!hasKeys(inside)) {
                return false;
            }
        }
        return true;
    }

    private byte[] bytes(String file) throws IOException {
        byte[] bytes = bron.read(file);
        taken += bytes.length;
        if (taken > LARGEST) {
            throw new IOException("dit huis is te groot");
        }
        return bytes;
    }

    private JsonNode object(String file) throws IOException {
        try {
            JsonNode read = JSON.readTree(bytes(file));
            if (!read.isObject()) {
                throw new IOException(
                        "het bestand %s is geen gegevens van een huis".formatted(file));
            }
            return read;
        } catch (JsonProcessingException broken) {
            throw new IOException("het bestand %s is geen JSON".formatted(file), broken);
        }
    }
}
