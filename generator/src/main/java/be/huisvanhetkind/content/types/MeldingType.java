package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.ref;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.redactie.Melding;
import be.huisvanhetkind.model.redactie.Melding.Niveau;
import java.time.LocalDate;
import java.util.List;

public final class MeldingType extends ContentType<Melding> {
    private final Field<Niveau> niveau =
            required("niveau", choice(Niveau.class), "Hoe dringend het is.");
    private final Field<LocalDate> van = required("van", date(), "De eerste dag.");
    private final Field<LocalDate> tot =
            required("tot", date(), "De laatste dag, die dag inbegrepen.");

    private final Field<List<Ref<Locatie>>> locaties =
            optional(
                    "locaties",
                    listOf(ref(Locatie.class)),
                    "Over welke plaatsen het gaat; leeg is het hele huis.");
    private final Field<List<Ref<Partner>>> partners =
            optional("partners", listOf(ref(Partner.class)), "Over welke partners het gaat.");

    public MeldingType() {
        super(Melding.class, "meldingen", Usefulness.NONE, ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Een bericht bovenaan de pagina’s waar het over gaat, voor een tijd.";
    }

    @Override
    protected Melding make(Fiche fiche, Values v) {
        return new Melding(
                fiche, v.get(niveau), v.get(van), v.get(tot), v.list(locaties), v.list(partners));
    }
}
