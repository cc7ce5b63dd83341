package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.amount;
import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.werking.Indicator;
import java.math.BigDecimal;

public final class IndicatorType extends ContentType<Indicator> {
    private final Field<String> definitie =
            required("definitie", text(10, 400), "Wat er gemeten wordt.");
    private final Field<String> eenheid = required("eenheid", text(1, 40), "In welke eenheid.");
    private final Field<BigDecimal> streefwaarde =
            required("streefwaarde", amount(), "De waarde die je wilt halen.");
    private final Field<Integer> jaar = optional("jaar", number(2014, 2100), "Het jaar.");

    public IndicatorType() {
        super(Indicator.class, "indicatoren", Usefulness.NONE, ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Waaraan het huis ziet of het lukt.";
    }

    @Override
    protected Indicator make(Fiche fiche, Values v) {
        return new Indicator(
                fiche, v.get(definitie), v.get(eenheid), v.get(streefwaarde), v.find(jaar));
    }
}
