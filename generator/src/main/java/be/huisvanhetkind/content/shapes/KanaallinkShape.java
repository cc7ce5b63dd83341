package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.Kinds.text;
import static be.huisvanhetkind.content.Kinds.url;

import be.huisvanhetkind.content.Field;
import be.huisvanhetkind.content.Shape;
import be.huisvanhetkind.content.Values;
import be.huisvanhetkind.model.Samenwerkingsverband.Kanaallink;

/** Een pagina van het huis op een ander kanaal. */
public final class KanaallinkShape extends Shape<Kanaallink> {
    private final Field<String> naam = required("naam", text(2, 40), "De naam van het kanaal.");
    private final Field<String> link = required("link", url(), "Het webadres.");

    @Override
    protected Kanaallink make(Values v) {
        return new Kanaallink(v.get(naam), v.get(link));
    }
}
