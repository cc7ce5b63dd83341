package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.TaakShape;
import be.huisvanhetkind.content.shapes.VergaderingShape;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.netwerk.Overleg;
import be.huisvanhetkind.model.netwerk.Overleg.Niveau;
import be.huisvanhetkind.model.netwerk.Overleg.Taak;
import be.huisvanhetkind.model.netwerk.Overleg.Vergadering;
import java.util.List;

public final class OverlegType extends ContentType<Overleg> {
    private final Field<Begrip> soort =
            required("soort", term(Lijst.OVERLEGSOORT), "Wat voor overleg het is.");
    private final Field<Begrip> leeftijdsgroep =
            optional(
                    "leeftijdsgroep",
                    term(Lijst.LEEFTIJDSGROEP),
                    "De leeftijdsgroep waarover het gaat.");
    private final Field<Niveau> niveau =
            required("niveau", choice(Niveau.class), "Op welke schaal.");
    private final Field<List<Ref<Partner>>> leden =
            required("leden", listOf(ref(Partner.class)), "De partners die meedoen.");
    private final Field<List<String>> andereLeden =
            optional(
                    "andere_leden",
                    listOf(text(3, 120)),
                    "Andere functies of organisaties, nooit personen.");
    private final Field<String> frequentie = optional("frequentie", text(3, 80), "Hoe vaak.");
    private final Field<List<Vergadering>> vergaderingen =
            optional("vergaderingen", listOf(group(new VergaderingShape())), "De vergaderingen.");
    private final Field<List<Taak>> taken =
            optional("taken", listOf(group(new TaakShape())), "Wie welke taak opneemt.");

    public OverlegType() {
        super(Overleg.class, "overleg", Usefulness.NONE, ContentHome.NETWERK);
    }

    @Override
    public String description() {
        return "Een groep die samenkomt.";
    }

    @Override
    protected Overleg make(Fiche fiche, Values v) {
        return new Overleg(
                fiche,
                v.get(soort),
                v.find(leeftijdsgroep),
                v.get(niveau),
                v.list(leden),
                v.list(andereLeden),
                v.find(frequentie),
                v.list(vergaderingen),
                v.list(taken));
    }
}
