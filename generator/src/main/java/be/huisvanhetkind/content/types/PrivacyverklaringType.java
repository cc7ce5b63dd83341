package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.BewaringShape;
import be.huisvanhetkind.content.shapes.ContactShape;
import be.huisvanhetkind.content.shapes.HostingShape;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Privacyverklaring.Bewaring;
import be.huisvanhetkind.model.redactie.Privacyverklaring.Hosting;
import java.util.List;

public final class PrivacyverklaringType extends ContentType<Privacyverklaring> {
    private final Field<String> verantwoordelijke =
            required("verantwoordelijke", text(3, 120), "Wie over de gegevens waakt.");
    private final Field<Contact> contact =
            required(
                    "contact",
                    group(new ContactShape()),
                    "Bij wie je terechtkunt met een vraag over je gegevens.");
    private final Field<Hosting> hosting =
            optional("hosting", group(new HostingShape()), "De server waarop de site staat.");
    private final Field<List<Bewaring>> bewaring =
            optional(
                    "bewaring",
                    listOf(group(new BewaringShape())),
                    "Wat je bewaart als iemand belt of mailt, en hoelang.");

    public PrivacyverklaringType() {
        super(Privacyverklaring.class, "privacyverklaringen", Usefulness.NONE, ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Welke gegevens de site gebruikt, en wie daarover waakt.";
    }

    @Override
    protected Privacyverklaring make(Fiche fiche, Values v) {
        return new Privacyverklaring(
                fiche, v.get(verantwoordelijke), v.get(contact), v.find(hosting), v.list(bewaring));
    }
}
