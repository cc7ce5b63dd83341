package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.url;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Kanaallink;

/** Een pagina van het huis op een ander kanaal. */
public final class KanaallinkShape extends Shape<Kanaallink> {
    private final Field<String> naam = required("naam", text(2, 40), "De naam van het kanaal.");
    private final Field<String> link = required("link", url(), "Het webadres.");

    @Override
    protected Kanaallink make(Values v) {
        return new Kanaallink(v.get(naam), v.get(link));
    }
}
