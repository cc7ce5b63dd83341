package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.aanbod.Aanbod.VijfB;

/** De vijf B's van toegankelijkheid. */
public final class VijfBShape extends Shape<VijfB> {
    private final Field<String> bereikbaar =
            optional("bereikbaar", text(3, 200), "Hoe je er geraakt.");
    private final Field<String> beschikbaar =
            optional("beschikbaar", text(3, 200), "Of er plaats is.");
    private final Field<String> betaalbaar =
            optional("betaalbaar", text(3, 200), "Of het te betalen is.");
    private final Field<String> bruikbaar =
            optional("bruikbaar", text(3, 200), "Of het past bij wat je nodig hebt.");
    private final Field<String> begrijpelijk =
            optional("begrijpelijk", text(3, 200), "Of je het begrijpt.");

    @Override
    protected VijfB make(Values v) {
        return new VijfB(
                v.find(bereikbaar),
                v.find(beschikbaar),
                v.find(betaalbaar),
                v.find(bruikbaar),
                v.find(begrijpelijk));
    }
}
