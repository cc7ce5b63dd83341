package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.Kinds.time;

import be.huisvanhetkind.content.Field;
import be.huisvanhetkind.content.Shape;
import be.huisvanhetkind.content.Values;
import be.huisvanhetkind.model.tijd.Tijdvak;
import java.time.LocalTime;

/** Van een uur tot een uur. */
public final class TijdvakShape extends Shape<Tijdvak> {
    private final Field<LocalTime> van = required("van", time(), "Het beginuur.");
    private final Field<LocalTime> tot = required("tot", time(), "Het einduur.");

    @Override
    protected Tijdvak make(Values v) {
        return new Tijdvak(v.place(), v.get(van), v.get(tot));
    }
}
