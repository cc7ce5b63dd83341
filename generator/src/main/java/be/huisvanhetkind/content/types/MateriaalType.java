package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.url;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.LezerFields;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lezer;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.redactie.Materiaal;
import java.util.List;

public final class MateriaalType extends ContentType<Materiaal> {
    private final Field<Begrip> soort =
            required("soort", term(Lijst.MATERIAALSOORT), "Wat het is.");
    private final Field<String> maker = useful(1, "maker", text(2, 120), "Wie het maakte.");
    private final Field<Integer> jaar = useful(1, "jaar", number(1900, 2100), "Het jaar.");
    private final Field<String> link = useful(3, "link", url(), "Waar je het vindt.");
    private final Field<String> transcript =
            optional(
                    "transcript",
                    text(20, 20000),
                    "De gesproken tekst; nodig bij geluid en beeld.");

    private final Field<List<Lezer>> voor =
            optional(LezerFields.KEY, LezerFields.kind(), LezerFields.HELP);

    public MateriaalType() {
        super(
                Materiaal.class,
                "materiaal",
                new Usefulness(2, 0, 2),
                ContentHome.HUIS,
                ContentHome.PARTNER);
    }

    @Override
    public String description() {
        return "Een boek, podcast, video, folder of link.";
    }

    @Override
    protected Materiaal make(Fiche fiche, Values v) {
        return new Materiaal(
                fiche,
                v.get(soort),
                v.find(maker),
                v.find(jaar),
                v.find(link),
                v.find(transcript),
                v.list(voor));
    }
}
