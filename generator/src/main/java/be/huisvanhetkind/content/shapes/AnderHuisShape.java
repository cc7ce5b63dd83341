package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.url;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.huis.Omgeving.AnderHuis;
import be.huisvanhetkind.model.huis.Werkingsgebied;

/** Een ander huis, in {@code omgeving/andere-huizen.yml}; as its open data tell it. */
public final class AnderHuisShape extends Shape<AnderHuis> {
    private final Field<String> naam = required("naam", text(3, 80), "De volledige naam.");
    private final Field<String> website = optional("website", url(), "Waar de site staat.");
    private final Field<Werkingsgebied> gebied =
            required("werkingsgebied", group(new WerkingsgebiedShape()), "Waar dat huis werkt.");

    @Override
    protected AnderHuis make(Values v) {
        return new AnderHuis(v.get(naam), v.find(website), v.get(gebied));
    }
}
