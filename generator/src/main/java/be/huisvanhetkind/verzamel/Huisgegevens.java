package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What one house tells.
 *
 * @param adres where it was read
 * @param items of each type, in the order of the house
 * @param problemen Dutch sentences about what could not be taken
 */
record Huisgegevens(
        String adres, String naam, Map<Datasoort, List<ObjectNode>> items, List<String> problemen) {
    Huisgegevens {
        items = Map.copyOf(items);
        problemen = List.copyOf(problemen);
    }

    /** Of a house that could not be read. */
    static Huisgegevens unread(String adres, String waarom) {
        return new Huisgegevens(adres, adres, Map.of(), List.of(adres + ": " + waarom + "."));
    }
}
