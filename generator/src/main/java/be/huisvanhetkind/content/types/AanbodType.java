package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.ContactShape;
import be.huisvanhetkind.content.shapes.DoorverwijzingShape;
import be.huisvanhetkind.content.shapes.LeeftijdFields;
import be.huisvanhetkind.content.shapes.NoodFields;
import be.huisvanhetkind.content.shapes.PrijsShape;
import be.huisvanhetkind.content.shapes.RechtShape;
import be.huisvanhetkind.content.shapes.VijfBShape;
import be.huisvanhetkind.content.shapes.WaarShape;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Aard;
import be.huisvanhetkind.model.aanbod.Aanbod.Bereik;
import be.huisvanhetkind.model.aanbod.Aanbod.Dienststatus;
import be.huisvanhetkind.model.aanbod.Aanbod.Doorverwijzing;
import be.huisvanhetkind.model.aanbod.Aanbod.Indeling;
import be.huisvanhetkind.model.aanbod.Aanbod.Recht;
import be.huisvanhetkind.model.aanbod.Aanbod.Toegang;
import be.huisvanhetkind.model.aanbod.Aanbod.VijfB;
import be.huisvanhetkind.model.aanbod.Aanbod.Vorm;
import be.huisvanhetkind.model.aanbod.Aanbod.Woorden;
import be.huisvanhetkind.model.aanbod.Afspraak;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Waar;
import java.util.List;
import java.util.Set;

public final class AanbodType extends ContentType<Aanbod> {
    private final Field<List<Ref<Partner>>> samenMet =
            optional("samen_met", listOf(ref(Partner.class)), "Partners die het mee organiseren.");
    private final Field<List<Begrip>> domeinen =
            required("domeinen", listOf(term(Lijst.DOMEIN)), "Welk van de vijf domeinen het is.");
    private final Field<List<Begrip>> pijlers =
            required(
                    "pijlers", listOf(term(Lijst.PIJLER)), "Welke van de drie pijlers het steunt.");
    private final Field<Begrip> aanbodsvorm =
            required("aanbodsvorm", term(Lijst.AANBODSVORM), "Welke vorm van aanbod het is.");
    private final Field<Aard> aard =
            required("aard", choice(Aard.class), "Een dienst of een reeks activiteiten.");
    private final Field<Vorm> vorm =
            required("vorm", choice(Vorm.class), "Alleen, in groep of beide.");
    private final Field<List<Begrip>> methoden =
            required("methoden", listOf(term(Lijst.METHODE)), "Hoe het gaat.");
    private final Field<String> voorWie =
            required("voor_wie", text(5, 300), "Voor wie het is, in gewone woorden.");
    private final Field<List<Begrip>> doelgroepen =
            useful(1, "doelgroepen", listOf(term(Lijst.DOELGROEP)), "Voor welke groepen.");
    private final Field<Integer> leeftijdMin =
            required("leeftijd_min", LeeftijdFields.youngest(), LeeftijdFields.MIN_HELP);
    private final Field<Integer> leeftijdMax =
            required("leeftijd_max", LeeftijdFields.oldest(), LeeftijdFields.MAX_HELP);
    private final Field<Bereik> bereik =
            optional(
                    "bereik",
                    choice(Bereik.class),
                    "Voor iedereen of gericht; leeg is voor iedereen.");
    private final Field<List<Begrip>> extraVoor =
            optional(
                    "extra_voor",
                    listOf(term(Lijst.DOELGROEP)),
                    "Wie extra aandacht krijgt; komt niet op de site.");
    private final Field<List<Begrip>> nood =
            optional(NoodFields.KEY, NoodFields.kind(), NoodFields.HELP);
    private final Field<Prijs> prijs = required("prijs", group(new PrijsShape()), "Wat het kost.");
    private final Field<Afspraak> afspraak =
            required("afspraak", choice(Afspraak.class), "Hoe je binnenraakt.");
    private final Field<String> hoe =
            optional(
                    "hoe",
                    text(3, 300),
                    "Hoe je een afspraak maakt, inschrijft of doorgestuurd wordt.");
    private final Field<String> meebrengen =
            useful(1, "meebrengen", text(3, 200), "Wat je meebrengt.");
    private final Field<List<Begrip>> talen =
            useful(2, "talen", listOf(term(Lijst.TAAL)), "De talen die jullie spreken.");
    private final Field<Boolean> tolk = useful(1, "tolk", yesNo(), "Of er een tolk kan komen.");
    private final Field<String> wachttijd =
            optional("wachttijd", text(3, 120), "Hoe lang je wacht.");
    private final Field<List<Waar>> waar =
            required("waar", listOf(group(new WaarShape())), "Waar en wanneer.");
    private final Field<Doorverwijzing> doorverwijzing =
            useful(
                    2,
                    "doorverwijzing",
                    group(new DoorverwijzingShape()),
                    "Voor professionals: hoe je een gezin doorverwijst.");
    private final Field<Recht> recht =
            optional("recht", group(new RechtShape()), "Een tegemoetkoming die erbij hoort.");
    private final Field<VijfB> vijfB =
            useful(2, "vijf_b", group(new VijfBShape()), "De vijf B's van toegankelijkheid.");
    private final Field<Boolean> begeleidingVereist =
            optional("begeleiding_vereist", yesNo(), "Of een kind een volwassene meebrengt.");
    private final Field<Boolean> vrijwilligers =
            optional("vrijwilligers", yesNo(), "Of er vrijwilligers meewerken.");
    private final Field<Contact> contact =
            optional(
                    "contact",
                    group(new ContactShape()),
                    "Wie je belt of mailt; leeg is dat van de partner.");
    private final Field<Dienststatus> dienststatus =
            optional(
                    "dienststatus",
                    choice(Dienststatus.class),
                    "Of je er nu terechtkunt; leeg is open.");
    private final Field<String> reden =
            optional("reden", text(3, 200), "Waarom het dicht of volzet is, en wat dan.");

    public AanbodType() {
        super(Aanbod.class, "aanbod", new Usefulness(2, 1, 3), ContentHome.PARTNER);
        withhold(extraVoor);
    }

    @Override
    public Set<String> beginning() {
        return Set.of(hoe.key());
    }

    @Override
    public String description() {
        return "Iets wat een partner blijvend voor gezinnen doet.";
    }

    @Override
    protected Aanbod make(Fiche fiche, Values v) {
        return new Aanbod(
                fiche,
                v.list(samenMet),
                indeling(v),
                toegang(fiche, v),
                v.list(waar),
                v.find(doorverwijzing),
                v.find(contact),
                woorden(v));
    }

    private Indeling indeling(Values v) {
        return new Indeling(
                v.list(domeinen),
                v.list(pijlers),
                v.get(aanbodsvorm),
                v.get(aard),
                v.get(vorm),
                v.list(methoden),
                v.list(doelgroepen),
                v.get(bereik, Bereik.UNIVERSEEL),
                v.list(extraVoor),
                v.list(nood),
                v.is(vrijwilligers));
    }

    private Toegang toegang(Fiche fiche, Values v) {
        return new Toegang(
                new Leeftijd(
                        fiche.origin().of(leeftijdMin.key()),
                        v.get(leeftijdMin),
                        v.get(leeftijdMax)),
                v.get(prijs),
                v.get(afspraak),
                v.list(talen),
                v.is(tolk),
                v.find(begeleidingVereist),
                v.get(dienststatus, Dienststatus.OPEN));
    }

    private Woorden woorden(Values v) {
        return new Woorden(
                v.get(voorWie),
                v.find(hoe),
                v.find(meebrengen),
                v.find(wachttijd),
                v.find(recht),
                v.find(vijfB),
                v.find(reden));
    }
}
