package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.amount;
import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import java.math.BigDecimal;

/** Wat het kost. */
public final class PrijsShape extends Shape<Prijs> {
    private final Field<Prijssoort> soort =
            required("soort", choice(Prijssoort.class), "Gratis of betalend.");
    private final Field<BigDecimal> bedrag = optional("bedrag", amount(), "Het bedrag in euro.");
    private final Field<String> per =
            optional("per", text(2, 40), "Waarvoor het bedrag is: per keer, per jaar.");
    private final Field<BigDecimal> kansentarief =
            optional("kansentarief", amount(), "Het bedrag voor wie het moeilijk heeft.");
    private final Field<Boolean> derdebetaler =
            optional("derdebetaler", yesNo(), "Of het ziekenfonds meteen betaalt.");
    private final Field<String> toelichting =
            optional("toelichting", text(3, 200), "Wat je nog moet weten.");

    @Override
    protected Prijs make(Values v) {
        return new Prijs(
                v.place(),
                v.get(soort),
                v.find(bedrag),
                v.find(per),
                v.find(kansentarief),
                v.is(derdebetaler),
                v.find(toelichting));
    }
}
