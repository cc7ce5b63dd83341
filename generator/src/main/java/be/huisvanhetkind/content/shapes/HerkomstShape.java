package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.note;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Herkomst;
import java.util.List;

/** Waar een ingelezen bestand vandaan komt; {@code huis import} schrijft het. */
public final class HerkomstShape extends Shape<Herkomst> {
    public static final String BRON = "bron";
    public static final String ID = "id";
    public static final String NAZIEN = "nazien";
    public static final String AFDRUKKEN = "afdrukken";
    public static final String BEWAARD = "bewaard";

    private final Field<String> bron = required(BRON, note(), "De lijst of het systeem.");
    private final Field<String> id = required(ID, note(), "Hoe het daar heet.");
    private final Field<List<String>> nazien =
            optional(
                    NAZIEN,
                    listOf(note()),
                    "De velden die nog iemand moet nakijken; haal weg wat klopt.");

    public HerkomstShape() {
        optional(
                AFDRUKKEN,
                listOf(note()),
                "Waaraan huis import ziet welk veld iemand daarna veranderde.");
        optional(
                BEWAARD,
                listOf(note()),
                "Wat in geen veld paste; haal weg wat je niet nodig hebt.");
    }

    @Override
    protected Herkomst make(Values v) {
        return new Herkomst(v.place(), v.get(bron), v.get(id), v.list(nazien));
    }
}
