package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.colour;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.image;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.officialNumber;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.ContactShape;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import java.time.LocalDate;
import java.util.List;

public final class PartnerType extends ContentType<Partner> {
    private final Field<Begrip> organisatietype =
            required(
                    "organisatietype", term(Lijst.ORGANISATIETYPE), "Wat voor organisatie het is.");
    private final Field<Media> logo =
            useful(3, "logo", image(), "Het eigen logo, in de map van de partner.");
    private final Field<String> accentkleur = useful(1, "accentkleur", colour(), "De eigen kleur.");
    private final Field<Contact> contact =
            required("contact", group(new ContactShape()), "Hoe gezinnen jullie bereiken.");
    private final Field<List<Begrip>> rollen =
            required("rollen", listOf(term(Lijst.ROL)), "Wat jullie in het huis doen.");
    private final Field<Boolean> kgVerplicht =
            optional("kg_verplicht", yesNo(), "Erkend of gesubsidieerd door Kind en Gezin.");
    private final Field<String> ondernemingsnummer =
            optional(
                    "ondernemingsnummer",
                    officialNumber("[01]\\d{3}\\.?\\d{3}\\.?\\d{3}", "0123.456.789"),
                    "Het ondernemingsnummer.");
    private final Field<String> vcode =
            optional(
                    "vcode",
                    officialNumber("V\\d{7}", "V0001060"),
                    "De code in het verenigingsregister.");
    private final Field<List<Ref<Locatie>>> locaties =
            useful(2, "locaties", listOf(ref(Locatie.class)), "Waar jullie te vinden zijn.");
    private final Field<LocalDate> partnerSinds =
            useful(1, "partner_sinds", date(), "Sinds wanneer jullie partner zijn.");
    private final Field<Boolean> derdenOpPagina =
            optional(
                    "derden_op_pagina",
                    yesNo(),
                    "Of activiteiten van anderen bij jullie ook op jullie pagina staan.");

    public PartnerType() {
        super(Partner.class, "partners", new Usefulness(0, 0, 3), ContentHome.HUIS);
        withhold(kgVerplicht, derdenOpPagina);
    }

    @Override
    public String description() {
        return "Een organisatie van het samenwerkingsverband, met een eigen gezicht onder de gedeelde naam.";
    }

    @Override
    protected Partner make(Fiche fiche, Values v) {
        return new Partner(
                fiche,
                v.get(organisatietype),
                v.find(logo),
                v.find(accentkleur),
                v.get(contact),
                v.list(rollen),
                v.is(kgVerplicht),
                v.find(ondernemingsnummer),
                v.find(vcode),
                v.list(locaties),
                v.find(partnerSinds),
                v.is(derdenOpPagina));
    }
}
