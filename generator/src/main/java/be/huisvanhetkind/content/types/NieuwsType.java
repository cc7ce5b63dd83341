package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.date;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.LezerFields;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lezer;
import be.huisvanhetkind.model.redactie.Nieuws;
import java.time.LocalDate;
import java.util.List;

public final class NieuwsType extends ContentType<Nieuws> {
    private final Field<LocalDate> datum = required("datum", date(), "De dag van het bericht.");

    private final Field<List<Lezer>> voor =
            optional(LezerFields.KEY, LezerFields.kind(), LezerFields.HELP);

    public NieuwsType() {
        super(
                Nieuws.class,
                "nieuws",
                new Usefulness(2, 1, 3),
                ContentHome.HUIS,
                ContentHome.PARTNER);
    }

    @Override
    public String description() {
        return "Een bericht.";
    }

    @Override
    protected Nieuws make(Fiche fiche, Values v) {
        return new Nieuws(fiche, v.get(datum), v.list(voor));
    }
}
