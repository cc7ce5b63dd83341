package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.amount;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.StapShape;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.netwerk.Aanvraag;
import be.huisvanhetkind.model.netwerk.Aanvraag.Stap;
import be.huisvanhetkind.model.werking.Actieplan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

public final class AanvraagType extends ContentType<Aanvraag> {
    private final Field<Ref<Partner>> indiener =
            required("indiener", ref(Partner.class), "Wie de vraag stelt.");
    private final Field<Begrip> soort =
            required("soort", term(Lijst.AANVRAAGSOORT), "Wat gevraagd wordt.");
    private final Field<BigDecimal> bedrag = optional("bedrag", amount(), "Het bedrag in euro.");
    private final Field<LocalDate> termijn =
            optional(
                    "termijn", date(), "Tot wanneer de steun loopt; leeg is elk jaar herroepbaar.");
    private final Field<Integer> stap =
            required("stap", number(1, 4), "In welke stap de aanvraag staat.");
    private final Field<List<Stap>> historiek =
            required("historiek", listOf(group(new StapShape())), "De stappen die gezet zijn.");
    private final Field<Ref<Actieplan>> toetsingActieplan =
            required(
                    "toetsing_actieplan",
                    ref(Actieplan.class),
                    "Het actieplan waaraan getoetst wordt.");
    private final Field<String> middelen =
            optional("middelen", text(3, 200), "Welke middelen er zijn.");
    private final Field<Boolean> consensus =
            optional("consensus", yesNo(), "Of de partners het eens zijn.");
    private final Field<String> beslisser =
            optional("beslisser", text(3, 120), "Welk orgaan beslist.");

    public AanvraagType() {
        super(Aanvraag.class, "aanvragen", Usefulness.NONE, ContentHome.NETWERK);
    }

    @Override
    public String description() {
        return "Een vraag om steun van een partner, in vier stappen.";
    }

    @Override
    protected Aanvraag make(Fiche fiche, Values v) {
        return new Aanvraag(
                fiche,
                v.get(indiener),
                v.get(soort),
                v.find(bedrag),
                v.find(termijn),
                v.get(stap),
                v.list(historiek),
                v.get(toetsingActieplan),
                v.find(middelen),
                v.find(consensus),
                v.find(beslisser));
    }
}
