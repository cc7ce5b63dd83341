package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.cache.Digest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows what another house told before: the same name and, for who offers it, the same partner; for
 * a partner the same site or telephone; for a place the same address. The first house is whose it
 * is. Nothing is left out: a mark is enough for who wants it once.
 */
final class Dubbels {
    /** By what makes it the same: the house and the item that were first. */
    private final Map<String, Eerste> eersten = new HashMap<>();

    record Eerste(String huis, String id) {}

    /** Which one it tells again; nothing when it is the first, or of the same house. */
    Optional<Eerste> find(String huis, JsonNode item) {
        String id = item.path("id").asText();
        Optional<Eerste> earlier = Optional.empty();
        for (String key : keys(item)) {
            Eerste eerste = eersten.putIfAbsent(digest(key), new Eerste(huis, id));
            if (eerste != null && !eerste.huis().equals(huis) && earlier.isEmpty()) {
                earlier = Optional.of(eerste);
            }
        }
        return earlier;
    }

    private static List<String> keys(JsonNode item) {
        String type = item.path("type").asText();
        String titel = plain(item.path("titel"));
        return switch (type) {
            case "partner" -> partner(item, titel);
            case "locatie" -> place(item.path("adres"), titel);
            default -> List.of(String.join("|", type, titel, whose(item)));
        };
    }

    private static List<String> place(JsonNode adres, String titel) {
        String code = adres.path("postcode").asText();
        String key = String.join("|", "locatie", titel, plain(adres.path("straat")), code);
        return adres.isMissingNode() ? List.of() : List.of(key);
    }

    /** The partner who does it; else what it says. */
    private static String whose(JsonNode item) {
        String partner = plain(item.path("partner").path("titel"));
        return partner.isEmpty() ? plain(item.path("samenvatting")) : partner;
    }

    /** One partner has one site and one telephone, however it calls itself. */
    private static List<String> partner(JsonNode item, String titel) {
        JsonNode contact = item.path("contact");
        String site = contact.path("website").asText().replaceFirst("^https?://(www\\.)?|/$", "");
        String phone = contact.path("telefoon").asText();
        return List.of(
                "partner|" + titel + "|" + phone,
                site.isEmpty() ? "partner|" + titel + "|" + phone : "partner|site|" + site);
    }

    /** As it sounds: without capitals, accents and signs. */
    private static String plain(JsonNode text) {
        return Normalizer.normalize(text.asText().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String digest(String key) {
        return Digest.quick(key.getBytes(StandardCharsets.UTF_8));
    }
}
