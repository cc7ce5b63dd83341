package be.huisvanhetkind.site.data;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.adres.Url;
import java.time.LocalDate;

/** Where the house stands as open data. These addresses do not change within a version. */
public final class Api {
    public static final String ROOT = "/api/v1/";

    /** Where activities are in the shape of UiTdatabank. */
    public static final String UITDATABANK = "/api/uitdatabank/";

    /** Where pieces of HTML for other sites are. */
    public static final String INSLUITEN = "/api/insluiten/";

    /** What an author may write in each sort of file. */
    public static final String SCHRIJVEN = "/data/schrijven/";

    /** The script that puts them there. */
    public static final Url INSLUITSCRIPT = new Url("/api/insluiten.js");

    /** How many items a part of a list has. */
    public static final int PAGE = 250;

    public static final Url INDEX = json("index");
    public static final Url HUIS = json("huis");
    public static final Url BEGRIPPEN = json("begrippen");
    public static final Url OPENAPI = json("openapi");

    /** What changed lately; only of a house that Git keeps. */
    public static final Url WIJZIGINGEN = json("wijzigingen");

    /** The file of a day, with braces where the day comes. */
    public static final Url DAG = json("dagen/{dag}");

    private Api() {}

    /** A part of a list; the first has no number. */
    public static Url list(Datasoort soort, int page) {
        return json(page == 1 ? soort.lijst() : soort.lijst() + "-" + page);
    }

    /** All of a list as one table. */
    public static Url csv(Datasoort soort) {
        return new Url(ROOT + soort.lijst() + ".csv");
    }

    public static Url item(Datasoort soort, String id) {
        return json(soort.lijst() + "/" + id);
    }

    public static Url dag(LocalDate dag) {
        return json("dagen/" + dag);
    }

    /** An activity as an event of UiTdatabank. */
    public static Url uit(String id) {
        return new Url(UITDATABANK + id + ".json");
    }

    /** What an item of a type offers, as a piece of HTML; its end tells it from a page. */
    public static Url insluiten(Class<? extends Publiek> type, String id) {
        return new Url(INSLUITEN + Datasoort.of(type).lijst() + "/" + id + ".htm");
    }

    /** What a file looks like, by the name of its kind. */
    public static Url schema(String name) {
        return json("schema/" + name);
    }

    /** What an author may write in one sort of file. */
    public static Url schrijven(String name) {
        return new Url(SCHRIJVEN + name + ".json");
    }

    private static Url json(String name) {
        return new Url(ROOT + name + ".json");
    }
}
