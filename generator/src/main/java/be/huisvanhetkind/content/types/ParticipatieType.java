package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.werking.Participatie;
import java.time.LocalDate;

public final class ParticipatieType extends ContentType<Participatie> {
    private final Field<String> wie = required("wie", text(3, 160), "Welke groep; nooit personen.");
    private final Field<Begrip> vorm =
            required("vorm", term(Lijst.PARTICIPATIEVORM), "Hoe ze meedachten.");
    private final Field<LocalDate> wanneer = required("wanneer", date(), "Wanneer.");
    private final Field<String> resultaat = required("resultaat", text(10, 600), "Wat ze zeiden.");
    private final Field<String> gevolg =
            required("gevolg", text(10, 600), "Wat het huis ermee deed.");

    public ParticipatieType() {
        super(Participatie.class, "participatie", Usefulness.NONE, ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Hoe gezinnen mee dachten, en wat daarmee gebeurde.";
    }

    @Override
    protected Participatie make(Fiche fiche, Values v) {
        return new Participatie(
                fiche, v.get(wie), v.get(vorm), v.get(wanneer), v.get(resultaat), v.get(gevolg));
    }
}
