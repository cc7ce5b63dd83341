package be.huisvanhetkind.verzamel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which other houses there are, and where they work, as their open data tell it.
 *
 * @param json a list of houses, with the fields of {@code omgeving/andere-huizen.yml}
 * @param problemen Dutch sentences about houses that could not be read
 */
public record Buren(String json, int aantal, List<String> problemen) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public Buren {
        problemen = List.copyOf(problemen);
    }

    /**
     * Asks each house.
     *
     * @param bronnen addresses of sites, or folders with a site
     */
    public static Buren of(List<String> bronnen) {
        ArrayNode huizen = JSON.createArrayNode();
        List<String> problemen = new ArrayList<>();
        for (String bron : bronnen) {
            Huisbron huis = Bronnen.of(bron);
            try {
                huizen.add(read(huis));
            } catch (IOException cannotBe) {
                problemen.add(huis.adres() + ": " + cannotBe.getMessage() + ".");
            }
        }
        return new Buren(huizen.toPrettyString(), huizen.size(), problemen);
    }

    /** Only what the list has a field for, so that no house writes anything else into it. */
    private static ObjectNode read(Huisbron bron) throws IOException {
        ObjectNode huis = object(bron);
        huis.retain("naam", "website", "werkingsgebied");
        if (huis.path("werkingsgebied") instanceof ObjectNode gebied) {
            gebied.retain("niveau", "gemeenten", "wijken", "zorgregio");
            for (JsonNode gemeente : gebied.path("gemeenten")) {
                if (gemeente instanceof ObjectNode group) {
                    group.retain("naam", "nis", "postcodes");
                }
            }
        }
        return huis;
    }

    private static ObjectNode object(Huisbron bron) throws IOException {
        try {
            if (JSON.readTree(bron.read("huis.json")) instanceof ObjectNode huis
                    && huis.hasNonNull("naam")
                    && huis.hasNonNull("werkingsgebied")) {
                return huis;
            }
            throw new IOException("het bestand huis.json zegt niet waar dit huis werkt");
        } catch (JsonProcessingException broken) {
            throw new IOException("het bestand huis.json is geen JSON", broken);
        }
    }
}
