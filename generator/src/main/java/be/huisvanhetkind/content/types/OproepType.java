package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.shapes.ContactShape;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.redactie.Oproep;
import java.time.LocalDate;
import java.util.List;

/** Vrijwilligersoproepen en vacatures hebben dezelfde velden. */
abstract class OproepType<T extends Oproep> extends ContentType<T> {
    final Field<List<String>> taken = required("taken", listOf(text(3, 160)), "Wat je doet.");
    final Field<String> tijd = useful(2, "tijd", text(3, 120), "Hoeveel tijd het vraagt.");
    final Field<Contact> contact =
            required("contact", group(new ContactShape()), "Bij wie je je meldt.");
    final Field<LocalDate> tot = required("tot", date(), "Tot wanneer je je kunt melden.");

    OproepType(Class<T> type, String folder) {
        super(type, folder, new Usefulness(2, 0, 3), ContentHome.PARTNER, ContentHome.HUIS);
    }
}
