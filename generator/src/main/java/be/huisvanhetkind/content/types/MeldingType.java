package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.date;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.redactie.Melding;
import be.huisvanhetkind.model.redactie.Melding.Niveau;
import java.time.LocalDate;

public final class MeldingType extends ContentType<Melding> {
    private final Field<Niveau> niveau =
            required("niveau", choice(Niveau.class), "Hoe dringend het is.");
    private final Field<LocalDate> van = required("van", date(), "De eerste dag.");
    private final Field<LocalDate> tot =
            required("tot", date(), "De laatste dag, die dag inbegrepen.");

    public MeldingType() {
        super(Melding.class, "meldingen", Usefulness.NONE, ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Een bericht bovenaan elke pagina, voor een tijd.";
    }

    @Override
    protected Melding make(Fiche fiche, Values v) {
        return new Melding(fiche, v.get(niveau), v.get(van), v.get(tot));
    }
}
