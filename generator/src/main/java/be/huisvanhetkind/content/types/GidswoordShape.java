package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Gidswoord;
import java.util.List;

/** Woorden van het huis in een andere taal: {@code taalgids/<taal>.yml}. */
public final class GidswoordShape extends Shape<Gidswoord> {
    private final Field<String> nl =
            required("nl", text(1, 200), "Wat er in het Nederlands staat, letter voor letter.");
    private final Field<String> vertaling =
            required("vertaling", text(1, 200), "Hetzelfde in de andere taal.");
    private final Field<List<String>> ook =
            optional("ook", listOf(text(2, 60)), "Andere woorden die mensen hiervoor typen.");

    @Override
    protected Gidswoord make(Values v) {
        return new Gidswoord(v.place(), v.get(nl), v.get(vertaling), v.list(ook));
    }
}
