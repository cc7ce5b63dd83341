package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Toestand;
import java.time.LocalDate;

/** Erkend of gesubsidieerd, en sinds wanneer. */
public final class ToestandShape extends Shape<Toestand> {
    private final Field<Boolean> toegekend = required("toegekend", yesNo(), "Of het zo is.");
    private final Field<LocalDate> sinds = optional("sinds", date(), "Sinds wanneer.");

    @Override
    protected Toestand make(Values v) {
        return new Toestand(v.is(toegekend), v.find(sinds));
    }
}
