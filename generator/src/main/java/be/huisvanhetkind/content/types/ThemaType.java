package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.NoodFields;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Thema;
import java.util.List;

public final class ThemaType extends ContentType<Thema> {
    private final Field<List<Begrip>> levensdomeinen =
            required(
                    "levensdomeinen",
                    listOf(term(Lijst.LEVENSDOMEIN)),
                    "Welke levensdomeinen erbij horen.");
    private final Field<String> icoon = useful(1, "icoon", text(2, 20), "Het teken bij het thema.");
    private final Field<List<Begrip>> nood =
            optional(NoodFields.KEY, NoodFields.kind(), NoodFields.HELP);
    private final Field<Integer> volgorde =
            optional("volgorde", number(0, 999), "De plaats in de lijst; lager komt eerst.");

    public ThemaType() {
        super(Thema.class, "themas", new Usefulness(0, 0, 2), ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Waar een vraag over gaat, in de woorden van gezinnen.";
    }

    @Override
    protected Thema make(Fiche fiche, Values v) {
        return new Thema(
                fiche, v.list(levensdomeinen), v.find(icoon), v.list(nood), v.get(volgorde, 999));
    }
}
