package be.huisvanhetkind.site.data;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the house stands in the words of the Human Services Data Specification 3.0: the addresses
 * of its OpenAPI, each with {@code .json} behind it, so that any host of files can give them.
 */
public final class Hsds {
    public static final String ROOT = "/hsds/";

    /** How many of them a page has. */
    public static final int PAGE = 100;

    public static final Url INDEX = json("index");

    /** All of it as tables (Tabular Data Package). */
    public static final Url PAKKET = new Url(ROOT + "datapackage.zip");

    /** The first page of each list. */
    public static final List<Url> LISTS =
            Stream.of(
                            "services",
                            "organizations",
                            "service_at_locations",
                            "taxonomies",
                            "taxonomy_terms")
                    .map(list -> list(list, 1))
                    .toList();

    private Hsds() {}

    /** A page of a list; the first has no number. */
    public static Url list(String list, int page) {
        return json(page == 1 ? list : list + "-" + page);
    }

    /** One of a list, by its UUID. */
    public static Url one(String list, String id) {
        return json(list + "/" + id);
    }

    private static Url json(String name) {
        return new Url(ROOT + name + ".json");
    }
}
