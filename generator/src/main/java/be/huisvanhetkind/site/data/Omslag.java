package be.huisvanhetkind.site.data;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Datatype.Choice;
import be.huisvanhetkind.content.fields.Datatype.Code;
import be.huisvanhetkind.content.fields.Datatype.Group;
import be.huisvanhetkind.content.fields.Datatype.Link;
import be.huisvanhetkind.content.fields.Datatype.ListOf;
import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.content.fields.Datatype.Text;
import be.huisvanhetkind.content.fields.Datatype.Whole;
import be.huisvanhetkind.content.fields.Datatype.YesNo;
import be.huisvanhetkind.content.shapes.PrijsShape;
import be.huisvanhetkind.content.types.BegripShape;
import be.huisvanhetkind.content.types.VerbandShape;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.aanbod.Ingang;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Momentstatus;
import be.huisvanhetkind.site.agenda.Rubriek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands around the fields of an author in every file of open data: names, addresses, what
 * follows from them. With the declarations of the types it is all there is to say about a file, so
 * the files, their schemas and the pages for people are made of it.
 */
public final class Omslag {
    private static final int LONG = 200_000;
    private static final Code ADRES = new Code("uri-reference", "");
    private static final Code ID = Code.of("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Code HASH = Code.of("[0-9a-f]{32}");
    private static final Whole AANTAL = new Whole(0, 9_999_999);
    private static final Whole MAANDEN = new Whole(Leeftijd.JONGST, Leeftijd.OUDST);
    private static final Datatype TAAL =
            new Choice(Stream.of(Sitetaal.values()).map(Sitetaal::id).toList());
    private static final Datatype DAGEN =
            new ListOf(new Choice(Stream.of(Dag.values()).map(Dag::id).toList()));

    private static final Property ZELF = must("zelf", ADRES, "Het adres van dit bestand.");
    private static final Property PLAATS =
            may("plaats", new Text(3, 200), "De plaats, in woorden.");

    /** A group whose shape is known by itself. */
    public static final Group PRIJS = new PrijsShape().datatype();

    public static final Group BEGRIP = BegripShape.open();

    public static final Group HUIS =
            group("huis", ZELF, must("pagina", ADRES, "De voorpagina van de site."))
                    .and(VerbandShape.open().properties());

    private static final Group TEKST =
            group(
                    "tekst",
                    must(
                            "html",
                            new Text(0, LONG),
                            "Veilige HTML, zonder kop van het eerste niveau."),
                    must("plat", new Text(0, LONG), "Dezelfde woorden zonder opmaak."));

    private static final Group HOE =
            group(
                    "hoe",
                    must("start", Code.MOMENT, "Wanneer het begint, met het verschil met UTC."),
                    must("einde", Code.MOMENT, "Wanneer het eindigt."),
                    must("ingang", choice(Ingang.values()), "Hoe je binnenraakt."),
                    must("status", choice(Momentstatus.values()), "Of het doorgaat."),
                    may("volzet", new YesNo(), "Staat er alleen als er geen plaats meer is."),
                    may("reden", new Text(3, 200), "Waarom het niet doorgaat zoals gepland."));

    private static final Group KEER =
            group("keer")
                    .and(HOE.properties())
                    .and(may("locatie", ID, "De plaats van het huis."), PLAATS);

    private static final Group VERTALING =
            group(
                    "vertaling",
                    must("taal", TAAL, "De taal."),
                    must("pagina", ADRES, "De pagina in die taal."),
                    must("titel", new Text(1, 200), "De titel in die taal."),
                    must("samenvatting", new Text(0, 400), "De samenvatting in die taal."),
                    must("tekst", TEKST, "De tekst in die taal."));

    private static final Choice MET_KEREN = new Choice(List.of("aanbod", "activiteit"));

    private static final Group DAGKEER =
            group(
                            "dagkeer",
                            must("type", MET_KEREN, "Wat het is."),
                            must("id", ID, "De naam ervan."),
                            must("titel", new Text(3, 80), "Hoe het heet."),
                            must("zelf", ADRES, "Alles erover."),
                            must("pagina", ADRES, "De pagina ervan."),
                            may("partner", new Link(Partner.class), "Wie het doet."),
                            must("leeftijd_min", MAANDEN, "De jongste, in maanden."),
                            must("leeftijd_max", MAANDEN, "De oudste, die maand inbegrepen."),
                            must("prijs", PRIJS, "Wat het kost."),
                            must("rubriek", choice(Rubriek.values()), "Wat je ermee kunt."))
                    .and(HOE.properties())
                    .and(
                            may("locatie", new Link(Locatie.class), "De plaats van het huis."),
                            PLAATS);

    public static final Group DAG =
            group(
                    "dag",
                    must("dag", Code.DATE, "De dag."),
                    ZELF,
                    must("pagina", ADRES, "De pagina van die dag."),
                    must("keren", new ListOf(DAGKEER), "Alles wat er die dag te doen of open is."));

    private static final Group WOORDENLIJST =
            group(
                    "begrippenlijst",
                    must("lijst", choice(Lijst.values()), "De naam van de lijst."),
                    must("begrippen", new ListOf(BEGRIP), "De woorden, in hun volgorde."));

    public static final Group BEGRIPPEN =
            group(
                    "begrippen",
                    ZELF,
                    must("lijsten", new ListOf(WOORDENLIJST), "Waaruit een veld een woord kiest."));

    private static final Group LIJST =
            group(
                    "lijstverwijzing",
                    must("type", new Text(2, 60), "Wat erin staat."),
                    must("totaal", AANTAL, "Hoeveel."),
                    must("eerste", ADRES, "Het eerste deel."),
                    must("schema", ADRES, "Hoe één ervan eruitziet."));

    public static final Group INDEX =
            group(
                    "index",
                    ZELF,
                    must("naam", new Text(3, 80), "De naam van het huis."),
                    must("gemaakt_voor", Code.DATE, "De dag waarvoor dit alles klopt."),
                    may("licentie", Code.URI, "Wat je ermee mag; staat ze er niet, vraag het dan."),
                    must("talen", new ListOf(TAAL), "De talen van de site."),
                    must("huis", ADRES, "Het huis zelf."),
                    must("begrippen", ADRES, "De woordenlijsten."),
                    must("openapi", ADRES, "Dit alles beschreven voor programma’s."),
                    must("lijsten", new ListOf(LIJST), "Alles wat er is, per type."),
                    must("dagen", new ListOf(Code.DATE), "De dagen met een bestand."),
                    must(
                            "dag",
                            new Text(3, 200),
                            "Dat bestand; de dag komt in de plaats van {dag}."));

    private static final Group WIJZIGING =
            group(
                    "wijziging",
                    must("dag", Code.DATE, "De laatste dag dat het veranderde."),
                    must(
                            "aard",
                            choice(Wijzigingsaard.values()),
                            "Wat er sinds de eerste dag mee gebeurde."),
                    must("type", new Text(2, 60), "Wat het is of was."),
                    must("id", ID, "De naam van het bestand."),
                    may("zelf", ADRES, "Het adres, als het er nog is."),
                    may("hash", HASH, "Die van nu, als het er nog is."));

    public static final Group WIJZIGINGEN =
            group(
                    "wijzigingen",
                    ZELF,
                    must("sinds", Code.DATE, "De eerste dag waarvan we alles weten."),
                    must("wijzigingen", new ListOf(WIJZIGING), "Het laatste eerst, elk één keer."));

    private Omslag() {}

    /** One file of a type. */
    public static Group item(Datasoort soort) {
        Group whole =
                kort(soort.naam(), soort).and(must("tekst", TEKST, "De tekst onder de velden."));
        Group times =
                whole.and(
                        must(
                                "keren",
                                new ListOf(KEER),
                                "Elke keer in de komende dertien maanden."));
        return (hasKeren(soort) ? times : whole)
                .and(must("vertalingen", new ListOf(VERTALING), "In andere talen."));
    }

    /** The same in a list: without its running text, its times and its translations. */
    private static Group kort(String name, Datasoort soort) {
        Group fields =
                group(
                                name,
                                must("type", new Choice(List.of(soort.naam())), "Wat het is."),
                                must("id", ID, "De naam van het bestand; die blijft."),
                                must("zelf", ADRES, "Het adres van het hele bestand."),
                                must("pagina", ADRES, "De pagina op de site."),
                                must("hash", HASH, "Anders zodra iemand er iets aan veranderde."),
                                may("partner", new Link(Partner.class), "Van wie het is."))
                        .and(soort.velden().properties());
        return hasKeren(soort)
                ? fields.and(must("weekdagen", DAGEN, "Wanneer het de komende zes weken kan."))
                : fields;
    }

    /** A part of a list. */
    public static Group lijst(Datasoort soort) {
        Group each = kort(soort.naam() + "-kort", soort);
        return group(
                soort.naam() + "-lijst",
                must("type", new Choice(List.of(soort.naam())), "Wat erin staat."),
                ZELF,
                must("totaal", AANTAL, "Hoeveel er zijn."),
                must("deel", AANTAL, "Het hoeveelste deel dit is."),
                must("delen", AANTAL, "Hoeveel delen er zijn."),
                may("volgende", ADRES, "Het volgende deel."),
                must("items", new ListOf(each), "Wat in dit deel staat, op naam van bestand."));
    }

    /** Whether one can go to it at some hour. */
    public static boolean hasKeren(Datasoort soort) {
        return MET_KEREN.ids().contains(soort.naam());
    }

    private static Choice choice(Keuze[] values) {
        return new Choice(Arrays.stream(values).map(Keuze::id).toList());
    }

    private static Property must(String key, Datatype datatype, String help) {
        return new Property(key, datatype, true, help);
    }

    private static Property may(String key, Datatype datatype, String help) {
        return new Property(key, datatype, false, help);
    }

    private static Group group(String name, Property... properties) {
        return new Group(name, List.of(properties));
    }
}
