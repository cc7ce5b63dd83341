package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.netwerk.Overleg.Taak;

/** Een taak van een overleg. */
public final class TaakShape extends Shape<Taak> {
    private final Field<Begrip> taak = required("taak", term(Lijst.OVERLEGTAAK), "De taak.");
    private final Field<Ref<Partner>> wie =
            optional("wie", ref(Partner.class), "De partner die ze opneemt.");

    @Override
    protected Taak make(Values v) {
        return new Taak(v.get(taak), v.find(wie));
    }
}
