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
import be.huisvanhetkind.content.shapes.InschrijvingShape;
import be.huisvanhetkind.content.shapes.LeeftijdFields;
import be.huisvanhetkind.content.shapes.MomentShape;
import be.huisvanhetkind.content.shapes.OpeningsurenShape;
import be.huisvanhetkind.content.shapes.PrijsShape;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Activiteit.Deelname;
import be.huisvanhetkind.model.aanbod.Activiteit.Inschrijving;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.List;
import java.util.Set;

public final class ActiviteitType extends ContentType<Activiteit> {
    private final Field<Ref<Aanbod>> aanbod =
            optional("aanbod", ref(Aanbod.class), "Het aanbod waar het bij hoort.");
    private final Field<List<Ref<Partner>>> samenMet =
            optional("samen_met", listOf(ref(Partner.class)), "Partners die het mee organiseren.");
    private final Field<Ref<Locatie>> locatie =
            optional("locatie", ref(Locatie.class), "De plaats, als het er een van het huis is.");
    private final Field<String> plaats =
            optional("plaats", text(3, 120), "De plaats in woorden, als het een andere is.");
    private final Field<List<Moment>> momenten =
            optional("momenten", listOf(group(new MomentShape())), "Elke keer apart.");
    private final Field<Openingsuren> reeks =
            optional("reeks", group(new OpeningsurenShape()), "Keren die terugkomen.");
    private final Field<Integer> leeftijdMin =
            required("leeftijd_min", LeeftijdFields.youngest(), LeeftijdFields.MIN_HELP);
    private final Field<Integer> leeftijdMax =
            required("leeftijd_max", LeeftijdFields.oldest(), LeeftijdFields.MAX_HELP);
    private final Field<String> voorWie =
            useful(3, "voor_wie", text(5, 300), "Voor wie het is, in gewone woorden.");
    private final Field<Prijs> prijs = required("prijs", group(new PrijsShape()), "Wat het kost.");
    private final Field<Inschrijving> inschrijven =
            useful(3, "inschrijven", group(new InschrijvingShape()), "Of en hoe je inschrijft.");
    private final Field<Boolean> opvang =
            useful(1, "opvang", yesNo(), "Of er opvang is voor kinderen.");
    private final Field<Deelname> deelname =
            optional(
                    "deelname",
                    choice(Deelname.class),
                    "Ter plaatse, online of beide; leeg is ter plaatse.");
    private final Field<List<Begrip>> talen =
            useful(2, "talen", listOf(term(Lijst.TAAL)), "De talen die gesproken worden.");
    private final Field<String> meebrengen =
            useful(1, "meebrengen", text(3, 200), "Wat je meebrengt.");
    private final Field<Contact> contact =
            optional(
                    "contact",
                    group(new ContactShape()),
                    "Wie je belt of mailt; leeg is dat van de partner.");

    public ActiviteitType() {
        super(Activiteit.class, "activiteiten", new Usefulness(2, 1, 3), ContentHome.PARTNER);
    }

    @Override
    public Set<String> beginning() {
        return Set.of(momenten.key(), plaats.key());
    }

    @Override
    public String description() {
        return "Iets wat op een bepaald moment gebeurt.";
    }

    @Override
    protected Activiteit make(Fiche fiche, Values v) {
        return new Activiteit(
                fiche,
                v.find(aanbod),
                v.list(samenMet),
                v.find(locatie),
                v.find(plaats),
                v.list(momenten),
                v.find(reeks),
                new Leeftijd(
                        fiche.origin().of(leeftijdMin.key()),
                        v.get(leeftijdMin),
                        v.get(leeftijdMax)),
                v.find(voorWie),
                v.get(prijs),
                v.find(inschrijven),
                v.is(opvang),
                v.get(deelname, Deelname.TER_PLAATSE),
                v.list(talen),
                v.find(meebrengen),
                v.find(contact));
    }
}
