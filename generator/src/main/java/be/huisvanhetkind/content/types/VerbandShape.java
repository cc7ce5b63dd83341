package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.image;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.oldAddress;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.url;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.ContactShape;
import be.huisvanhetkind.content.shapes.KanaallinkShape;
import be.huisvanhetkind.content.shapes.LeeftijdFields;
import be.huisvanhetkind.content.shapes.MerkShape;
import be.huisvanhetkind.content.shapes.MijlpaalShape;
import be.huisvanhetkind.content.shapes.NoodnummerShape;
import be.huisvanhetkind.content.shapes.RegelsShape;
import be.huisvanhetkind.content.shapes.ToestandShape;
import be.huisvanhetkind.content.shapes.WerkingsgebiedShape;
import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Bestand;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Regels;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Aanspreekpunten;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Fase;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Gezicht;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Huisvorm;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Kanaallink;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Merk;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Mijlpaal;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Noodnummer;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Opdracht;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Rechtsvorm;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Statuut;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Toestand;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Web;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Het huis zelf: {@code huis.yml}. */
public final class VerbandShape extends Shape<Samenwerkingsverband> {
    private final Field<String> naam =
            required("naam", text(3, 80), "De volledige naam, zoals op elke pagina.");
    private final Field<String> korteNaam =
            required("korte_naam", text(2, 40), "Het deel van de naam dat per huis verschilt.");
    private final Field<String> slagzin =
            required("slagzin", text(10, 120), "Eén zin die zegt voor wie het huis er is.");
    private final Field<Media> logo = required("logo", image(), "Het gedeelde logo.");
    private final Field<Merk> merk =
            required("merk", group(new MerkShape()), "De twee kleuren van het huis.");
    private final Field<Uiterlijk> uiterlijk =
            optional(
                    "uiterlijk",
                    choice(Uiterlijk.class),
                    "Hoe de site eruitziet: straat (huizen op een rij), plein (rustig en recht) of tuin (warm en rond); leeg is straat.");
    private final Field<String> website = optional("website", url(), "Waar de site staat.");
    private final Field<String> bewerken =
            optional(
                    "bewerken",
                    url(),
                    "Waar men een bestand van de inhoud bewerkt; het pad van het bestand komt erachter.");
    private final Field<String> kaart =
            optional(
                    "kaart",
                    url(),
                    "De kaart op het web; het punt of het adres komt achter deze link.");
    private final Field<Huisvorm> vorm =
            required(
                    "vorm",
                    choice(Huisvorm.class),
                    "Een gebouw, een netwerk zonder gebouw, of beide.");
    private final Field<Rechtsvorm> rechtsvorm =
            required("rechtsvorm", choice(Rechtsvorm.class), "De rechtsvorm.");
    private final Field<Fase> fase =
            required("fase", choice(Fase.class), "Hoe ver het huis staat.");
    private final Field<Toestand> erkenning =
            optional("erkenning", group(new ToestandShape()), "De erkenning.");
    private final Field<Toestand> subsidie =
            optional("subsidie", group(new ToestandShape()), "De subsidie.");
    private final Field<Ref<Partner>> initiatiefnemer =
            optional("initiatiefnemer", ref(Partner.class), "Wie het huis oprichtte.");
    private final Field<Ref<Partner>> lokaalBestuur =
            required("lokaal_bestuur", ref(Partner.class), "Het lokaal bestuur, als partner.");
    private final Field<Werkingsgebied> werkingsgebied =
            required("werkingsgebied", group(new WerkingsgebiedShape()), "Waar het huis werkt.");
    private final Field<Integer> leeftijdMin =
            optional("leeftijd_min", LeeftijdFields.youngest(), LeeftijdFields.MIN_HELP);
    private final Field<Integer> leeftijdMax =
            optional("leeftijd_max", LeeftijdFields.oldest(), LeeftijdFields.MAX_HELP);
    private final Field<String> missie =
            required("missie", text(20, 1000), "Waarvoor het huis er is.");
    private final Field<String> visie = required("visie", text(20, 1000), "Hoe het huis werkt.");
    private final Field<List<String>> kernopdrachten =
            required("kernopdrachten", listOf(text(10, 300)), "De kernopdrachten.");
    private final Field<Contact> contact =
            required("contact", group(new ContactShape()), "Hoe gezinnen het huis bereiken.");
    private final Field<Contact> ombuds =
            required("ombuds", group(new ContactShape()), "Bij wie je terechtkunt met een klacht.");
    private final Field<List<Noodnummer>> noodnummers =
            required(
                    "noodnummers",
                    listOf(group(new NoodnummerShape())),
                    "Nummers voor dringende hulp.");
    private final Field<List<Kanaallink>> socialeMedia =
            optional("sociale_media", listOf(group(new KanaallinkShape())), "Andere kanalen.");
    private final Field<List<Begrip>> profiel =
            optional("profiel", listOf(term(Lijst.PROFIEL)), "Hoe het huis georganiseerd is.");
    private final Field<List<Mijlpaal>> mijlpalen =
            optional(
                    "mijlpalen",
                    listOf(group(new MijlpaalShape())),
                    "De stappen in de groei van het huis.");
    private final Field<List<Sitetaal>> talen =
            optional(
                    "talen",
                    listOf(choice(Sitetaal.class)),
                    "De talen die de site zelf spreekt, naast het Nederlands.");
    private final Field<List<String>> oudeAdressen =
            optional(
                    "oude_adressen",
                    listOf(oldAddress()),
                    "Pagina’s die er niet meer zijn; wie er komt, ziet de lijst waar ze in stonden.");
    private final Field<String> uitweg =
            optional(
                    "uitweg",
                    url(),
                    "Waar iemand terechtkomt die een pagina snel verlaat; leeg is het weerbericht.");
    private final Field<String> licentie =
            optional(
                    "licentie",
                    url(),
                    "Wat anderen met de gegevens van het huis mogen, zoals https://creativecommons.org/licenses/by/4.0/deed.nl.");
    private final Field<Regels> regels =
            optional("regels", group(new RegelsShape()), "Hoe het huis zichzelf nakijkt.");

    private final Origin origin;
    private final Reading reading;

    /**
     * A declaration for reading one file; the origin and the references of that file become part of
     * the value.
     */
    public VerbandShape(Origin origin, Reading reading) {
        this.origin = origin.declaring(keys());
        this.reading = reading;
        withhold(uiterlijk, bewerken, kaart, oudeAdressen, uitweg, regels);
    }

    /** What others may know of a house, in order. */
    public static Datatype.Group open() {
        return empty().datatype();
    }

    /** Every field of a house, in order. */
    public static List<Field<?>> declared() {
        return empty().fields();
    }

    private static VerbandShape empty() {
        Reading nothing = new Reading(Begrippen.GEEN, path -> Optional.empty());
        return new VerbandShape(new Origin("", Map.of(), Set.of()), nothing);
    }

    @Override
    protected Samenwerkingsverband make(Values v) {
        return new Samenwerkingsverband(
                new Bestand(
                        origin,
                        reading.refs(),
                        reading.teksten(),
                        reading.adressen(),
                        v.open(reading)),
                new Gezicht(
                        v.get(naam),
                        v.get(korteNaam),
                        v.get(slagzin),
                        v.get(logo),
                        v.get(merk),
                        v.get(uiterlijk, Uiterlijk.STRAAT)),
                statuut(v),
                v.get(werkingsgebied),
                leeftijd(v),
                opdracht(v),
                new Aanspreekpunten(
                        v.get(contact), v.get(ombuds), v.list(noodnummers), v.list(socialeMedia)),
                new Web(
                        v.find(website),
                        v.find(bewerken),
                        v.get(kaart, Web.KAART),
                        v.list(talen),
                        v.list(oudeAdressen),
                        v.get(uitweg, Web.WEERBERICHT),
                        v.find(licentie)),
                v.get(regels, Regels.GEWOON));
    }

    private Statuut statuut(Values v) {
        return new Statuut(
                v.get(vorm),
                v.get(rechtsvorm),
                v.get(fase),
                v.find(erkenning),
                v.find(subsidie),
                v.find(initiatiefnemer),
                v.get(lokaalBestuur));
    }

    private Leeftijd leeftijd(Values v) {
        return new Leeftijd(
                origin.of(leeftijdMin.key()),
                v.get(leeftijdMin, Leeftijd.JONGST),
                v.get(leeftijdMax, Leeftijd.OUDST));
    }

    private Opdracht opdracht(Values v) {
        return new Opdracht(
                v.get(missie),
                v.get(visie),
                v.list(kernopdrachten),
                v.list(profiel),
                v.list(mijlpalen));
    }
}
