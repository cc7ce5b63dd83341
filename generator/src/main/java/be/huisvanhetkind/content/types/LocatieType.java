package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.AdresShape;
import be.huisvanhetkind.content.shapes.BereikbaarheidShape;
import be.huisvanhetkind.content.shapes.ContactShape;
import be.huisvanhetkind.content.shapes.GeoShape;
import be.huisvanhetkind.content.shapes.OnthaalShape;
import be.huisvanhetkind.content.shapes.OpeningsurenShape;
import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Bereikbaarheid;
import be.huisvanhetkind.model.aanbod.Locatie.Geo;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Locatie.Onthaal;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.List;
import java.util.Set;

public final class LocatieType extends ContentType<Locatie> {
    private final Field<Locatiesoort> soort =
            required("soort", choice(Locatiesoort.class), "Wat voor plaats het is.");
    private final Field<Ref<Locatie>> hoortBij =
            optional("hoort_bij", ref(Locatie.class), "Het huis waar een antenne bij hoort.");
    private final Field<String> wijk = useful(1, "wijk", text(2, 60), "De wijk of deelgemeente.");
    private final Field<Adres> adres =
            optional(
                    "adres",
                    group(new AdresShape()),
                    "Het adres; niet nodig voor een plaats online.");
    private final Field<Geo> geo = useful(1, "geo", group(new GeoShape()), "Het punt op de kaart.");
    private final Field<Openingsuren> openingsuren =
            useful(3, "openingsuren", group(new OpeningsurenShape()), "Wanneer de deur open is.");
    private final Field<Onthaal> onthaal =
            optional("onthaal", group(new OnthaalShape()), "Het onthaal waar je mag binnenlopen.");
    private final Field<Bereikbaarheid> bereikbaarheid =
            useful(2, "bereikbaarheid", group(new BereikbaarheidShape()), "Hoe je er geraakt.");
    private final Field<List<Begrip>> voorzieningen =
            useful(
                    2,
                    "voorzieningen",
                    listOf(term(Lijst.VOORZIENING)),
                    "Wat er is voor wie iets nodig heeft.");
    private final Field<Contact> contact =
            optional(
                    "contact",
                    group(new ContactShape()),
                    "Wie je belt of mailt; leeg is dat van het huis.");
    private final Field<Ref<Partner>> beheerder =
            optional("beheerder", ref(Partner.class), "De partner die de plaats beheert.");
    private final Field<List<Begrip>> afweging =
            optional("afweging", listOf(term(Lijst.AFWEGING)), "Waarom deze plaats gekozen is.");

    public LocatieType() {
        super(Locatie.class, "locaties", new Usefulness(0, 1, 2), ContentHome.HUIS);
    }

    @Override
    public Set<String> beginning() {
        return Set.of("adres");
    }

    @Override
    public String description() {
        return "Een plaats waar gezinnen terechtkunnen.";
    }

    @Override
    protected Locatie make(Fiche fiche, Values v) {
        return new Locatie(
                fiche,
                v.get(soort),
                v.find(hoortBij),
                v.find(wijk),
                v.find(adres),
                v.find(geo),
                v.find(openingsuren),
                v.find(onthaal),
                v.find(bereikbaarheid),
                v.list(voorzieningen),
                v.find(contact),
                v.find(beheerder),
                v.list(afweging));
    }
}
