package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.ref;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.LezerFields;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lezer;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.model.redactie.Tekstpagina.Menuplek;
import java.util.List;

public final class TekstpaginaType extends ContentType<Tekstpagina> {
    private final Field<Menuplek> menu =
            optional("menu", choice(Menuplek.class), "In welk menu de pagina staat; leeg is geen.");
    private final Field<Integer> volgorde =
            optional(
                    "volgorde",
                    number(0, 999),
                    "De plaats in het menu of bij de andere delen; lager komt eerst.");
    private final Field<Ref<Tekstpagina>> deelVan =
            optional(
                    "deel_van",
                    ref(Tekstpagina.class),
                    "De pagina waarvan dit een deel is, zoals een hoofdstuk delen heeft.");

    private final Field<List<Lezer>> voor =
            optional(LezerFields.KEY, LezerFields.kind(), LezerFields.HELP);

    public TekstpaginaType() {
        super(Tekstpagina.class, "paginas", Usefulness.NONE, ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Een gewone pagina, met een eigen adres.";
    }

    @Override
    protected Tekstpagina make(Fiche fiche, Values v) {
        return new Tekstpagina(
                fiche,
                v.get(menu, Menuplek.GEEN),
                v.get(volgorde, 999),
                v.find(deelVan),
                v.list(voor));
    }
}
