package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.amount;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

public final class MetingType extends ContentType<Meting> {
    private final Field<Ref<Indicator>> indicator =
            required("indicator", ref(Indicator.class), "De indicator.");
    private final Field<BigDecimal> waarde =
            required(
                    "waarde",
                    amount(),
                    "De gemeten waarde. Telt ze er minder dan 5, dan staat het getal niet op de site.");
    private final Field<String> meetbron =
            required("meetbron", text(3, 160), "Hoe het gemeten is.");
    private final Field<LocalDate> datum = required("datum", date(), "Wanneer.");

    public MetingType() {
        super(Meting.class, "metingen", Usefulness.NONE, ContentHome.HUIS);
        withholdSometimes(waarde);
    }

    @Override
    public String description() {
        return "De waarde van een indicator op een dag.";
    }

    @Override
    protected Meting make(Fiche fiche, Values v) {
        return new Meting(
                fiche, v.get(indicator), Optional.of(v.get(waarde)), v.get(meetbron), v.get(datum));
    }
}
