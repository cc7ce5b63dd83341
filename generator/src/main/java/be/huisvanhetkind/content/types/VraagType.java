package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.LeeftijdFields;
import be.huisvanhetkind.content.shapes.NoodFields;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.aanbod.Vraag;
import java.util.List;
import java.util.Optional;

public final class VraagType extends ContentType<Vraag> {
    private final Field<String> kort =
            useful(1, "kort", text(5, 60), "De vraag als korte zin, voor in een lijst.");
    private final Field<List<Ref<Aanbod>>> aanbod =
            required("aanbod", listOf(ref(Aanbod.class)), "Wie hier helpt.");
    private final Field<List<Ref<Doorverwijspunt>>> doorverwijspunten =
            useful(
                    1,
                    "doorverwijspunten",
                    listOf(ref(Doorverwijspunt.class)),
                    "Wie buiten het huis helpt.");
    private final Field<Integer> leeftijdMin =
            useful(1, "leeftijd_min", LeeftijdFields.youngest(), LeeftijdFields.MIN_HELP);
    private final Field<Integer> leeftijdMax =
            useful(1, "leeftijd_max", LeeftijdFields.oldest(), LeeftijdFields.MAX_HELP);
    private final Field<List<Begrip>> nood =
            optional(NoodFields.KEY, NoodFields.kind(), NoodFields.HELP);
    private final Field<Integer> volgorde =
            optional("volgorde", number(0, 999), "De plaats in de lijst; lager komt eerst.");

    public VraagType() {
        super(Vraag.class, "vragen", new Usefulness(2, 0, 3), ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Een vraag zoals een ouder ze stelt, met een antwoord en wie helpt.";
    }

    @Override
    protected Vraag make(Fiche fiche, Values v) {
        return new Vraag(
                fiche,
                v.find(kort),
                v.list(aanbod),
                v.list(doorverwijspunten),
                leeftijd(fiche, v),
                v.list(nood),
                v.get(volgorde, 999));
    }

    private Optional<Leeftijd> leeftijd(Fiche fiche, Values v) {
        Place place = fiche.origin().of(leeftijdMin.key());
        return v.find(leeftijdMin)
                .flatMap(min -> v.find(leeftijdMax).map(max -> new Leeftijd(place, min, max)));
    }
}
