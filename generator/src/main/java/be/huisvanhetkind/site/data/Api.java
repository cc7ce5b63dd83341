package be.huisvanhetkind.site.data;

import be.huisvanhetkind.site.adres.Url;
import java.time.LocalDate;

/** Where the house stands as open data. These addresses do not change within a version. */
public final class Api {
    public static final String ROOT = "/api/v1/";

    /** How many items a part of a list has. */
    public static final int PAGE = 250;

    public static final Url INDEX = json("index");
    public static final Url HUIS = json("huis");
    public static final Url BEGRIPPEN = json("begrippen");
    public static final Url OPENAPI = json("openapi");

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

    /** What a file looks like, by the name of its kind. */
    public static Url schema(String name) {
        return json("schema/" + name);
    }

    private static Url json(String name) {
        return new Url(ROOT + name + ".json");
    }
}
