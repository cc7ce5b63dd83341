package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.LeeftijdFields;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Behoefte;
import be.huisvanhetkind.model.werking.Participatie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public final class BehoefteType extends ContentType<Behoefte> {
    private final Field<List<String>> wijken =
            optional("wijken", listOf(text(2, 60)), "In welke wijken; leeg is overal.");
    private final Field<Integer> leeftijdMin =
            optional("leeftijd_min", LeeftijdFields.youngest(), LeeftijdFields.MIN_HELP);
    private final Field<Integer> leeftijdMax =
            optional("leeftijd_max", LeeftijdFields.oldest(), LeeftijdFields.MAX_HELP);
    private final Field<List<Begrip>> domeinen =
            optional("domeinen", listOf(term(Lijst.DOMEIN)), "Welk van de vijf domeinen het is.");
    private final Field<String> meetbron =
            required("meetbron", text(3, 160), "Waaruit het blijkt: een telling, een bevraging.");
    private final Field<LocalDate> datum = required("datum", date(), "Van wanneer dat is.");
    private final Field<List<Ref<Participatie>>> participatie =
            optional(
                    "participatie", listOf(ref(Participatie.class)), "Wat gezinnen erover zeiden.");
    private final Field<List<Ref<Actie>>> acties =
            optional("acties", listOf(ref(Actie.class)), "Wat het huis ermee doet.");

    public BehoefteType() {
        super(Behoefte.class, "behoeften", Usefulness.NONE, ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Wat gezinnen in een wijk nodig hebben, en wat het huis ermee doet.";
    }

    @Override
    protected Behoefte make(Fiche fiche, Values v) {
        return new Behoefte(
                fiche,
                v.list(wijken),
                leeftijd(fiche, v),
                v.list(domeinen),
                v.get(meetbron),
                v.get(datum),
                v.list(participatie),
                v.list(acties));
    }

    private Optional<Leeftijd> leeftijd(Fiche fiche, Values v) {
        Place place = fiche.origin().of(leeftijdMin.key());
        return v.find(leeftijdMin)
                .flatMap(min -> v.find(leeftijdMax).map(max -> new Leeftijd(place, min, max)));
    }
}
