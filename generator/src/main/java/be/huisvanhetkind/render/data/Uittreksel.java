package be.huisvanhetkind.render.data;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.data.Datasoort;
import java.util.List;

/** Some items of a type, as the open data of the site tells them in a list. */
public record Uittreksel(Datasoort soort, List<Publiek> items, Site site) {
    public Uittreksel {
        items = List.copyOf(items);
    }

    /** One object, with the items as in a list of the open data. */
    public byte[] json() {
        return JsonFile.object(
                json -> {
                    json.writeStringField("type", soort.naam());
                    json.writeNumberField("totaal", items.size());
                    json.writeArrayFieldStart("items");
                    for (Publiek item : items) {
                        ItemFile.shortly(soort, item.id(), site, json);
                    }
                    json.writeEndArray();
                });
    }

    /** Tells what one of them says from anything else it may say. */
    public String hash(Publiek item) {
        return ItemFile.hash(new Dataitem(item, soort, site));
    }

    /** A table, of which no cell is a formula. */
    public byte[] csv() {
        return CsvFile.of(soort, items.stream().map(Publiek::id).toList(), site);
    }
}
