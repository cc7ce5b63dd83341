package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.phone;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Noodnummer;
import java.util.List;

/** Een noodnummer. */
public final class NoodnummerShape extends Shape<Noodnummer> {
    private final Field<Telefoon> nummer = required("nummer", phone(), "Het nummer.");
    private final Field<String> naam = required("naam", text(3, 80), "Waarvoor je belt.");
    private final Field<List<Begrip>> bij =
            optional("bij", listOf(term(Lijst.NOOD)), "Wanneer dit nummer helpt.");

    private final Field<Boolean> jongeren =
            optional("jongeren", yesNo(), "Of kinderen en jongeren er zelf naartoe bellen.");

    @Override
    protected Noodnummer make(Values v) {
        return new Noodnummer(v.get(nummer), v.get(naam), v.list(bij), v.is(jongeren));
    }
}
