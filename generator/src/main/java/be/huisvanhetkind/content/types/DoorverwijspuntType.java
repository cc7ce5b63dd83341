package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.ContactShape;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;

public final class DoorverwijspuntType extends ContentType<Doorverwijspunt> {
    private final Field<Begrip> flankerendDomein =
            required("flankerend_domein", term(Lijst.FLANKEREND_DOMEIN), "Waarover het gaat.");
    private final Field<String> organisatie = required("organisatie", text(3, 120), "Wie het is.");
    private final Field<Contact> contact =
            required("contact", group(new ContactShape()), "Hoe je er terechtkunt.");
    private final Field<String> wanneer =
            required("wanneer", text(10, 300), "Wanneer je hier best naartoe gaat.");

    private final Field<Boolean> begeleidingVereist =
            optional("begeleiding_vereist", yesNo(), "Of een kind een volwassene meebrengt.");

    public DoorverwijspuntType() {
        super(
                Doorverwijspunt.class,
                "doorverwijspunten",
                new Usefulness(2, 0, 2),
                ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Een dienst buiten het huis waar we gezinnen naar doorverwijzen.";
    }

    @Override
    protected Doorverwijspunt make(Fiche fiche, Values v) {
        return new Doorverwijspunt(
                fiche,
                v.get(flankerendDomein),
                v.get(organisatie),
                v.get(contact),
                v.get(wanneer),
                v.find(begeleidingVereist));
    }
}
