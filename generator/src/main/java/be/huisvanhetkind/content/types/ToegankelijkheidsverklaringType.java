package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.url;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.ContactShape;
import be.huisvanhetkind.content.shapes.UitzonderingShape;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Methode;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Naleving;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Uitzondering;
import java.time.LocalDate;
import java.util.List;

public final class ToegankelijkheidsverklaringType
        extends ContentType<Toegankelijkheidsverklaring> {
    private final Field<Naleving> naleving =
            required("naleving", choice(Naleving.class), "In hoeverre de site voldoet.");
    private final Field<List<Uitzondering>> uitzonderingen =
            optional(
                    "uitzonderingen",
                    listOf(group(new UitzonderingShape())),
                    "Wat niet toegankelijk is.");
    private final Field<LocalDate> opgesteldOp =
            required("opgesteld_op", date(), "Wanneer de verklaring is opgesteld.");
    private final Field<Methode> methode =
            required("methode", choice(Methode.class), "Wie de site onderzocht.");
    private final Field<Contact> feedback =
            required("feedback", group(new ContactShape()), "Bij wie je een probleem meldt.");
    private final Field<String> handhaving =
            required(
                    "handhaving",
                    text(10, 400),
                    "Waar je terechtkunt als het antwoord niet helpt.");
    private final Field<String> handhavingslink =
            optional("handhavingslink", url(), "De pagina van die dienst.");

    public ToegankelijkheidsverklaringType() {
        super(
                Toegankelijkheidsverklaring.class,
                "toegankelijkheidsverklaringen",
                Usefulness.NONE,
                ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Hoe toegankelijk de site is, met de vijf verplichte onderdelen.";
    }

    @Override
    protected Toegankelijkheidsverklaring make(Fiche fiche, Values v) {
        return new Toegankelijkheidsverklaring(
                fiche,
                v.get(naleving),
                v.list(uitzonderingen),
                v.get(opgesteldOp),
                v.get(methode),
                v.get(feedback),
                v.get(handhaving),
                v.find(handhavingslink));
    }
}
