package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.endTime;
import static be.huisvanhetkind.content.kinds.Kinds.time;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.tijd.Tijdvak;
import java.time.LocalTime;

/** Van een uur tot een uur. */
public final class TijdvakShape extends Shape<Tijdvak> {
    private final Field<LocalTime> van = required("van", time(), "Het beginuur.");
    private final Field<LocalTime> tot = required("tot", endTime(), "Het einduur.");

    @Override
    protected Tijdvak make(Values v) {
        return new Tijdvak(v.place(), v.get(van), v.get(tot));
    }
}
