package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.amount;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.netwerk.Toekenning.Besteding;
import be.huisvanhetkind.model.werking.Actie;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Iets wat met een toekenning betaald is. */
public final class BestedingShape extends Shape<Besteding> {
    private final Field<BigDecimal> bedrag = required("bedrag", amount(), "Hoeveel, in euro.");
    private final Field<String> wat =
            optional("wat", text(3, 160), "Wat ermee betaald is, zonder naam van een persoon.");
    private final Field<Begrip> aanbodsvorm =
            optional("aanbodsvorm", term(Lijst.AANBODSVORM), "Voor welke vorm van aanbod.");
    private final Field<LocalDate> datum = optional("datum", date(), "Wanneer.");
    private final Field<Ref<Actie>> actie =
            optional("actie", ref(Actie.class), "Voor welke actie.");

    @Override
    protected Besteding make(Values v) {
        return new Besteding(
                v.place(),
                v.get(bedrag),
                v.find(wat),
                v.find(aanbodsvorm),
                v.find(datum),
                v.find(actie));
    }
}
