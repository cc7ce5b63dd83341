package be.huisvanhetkind.site.data;

import be.huisvanhetkind.site.adres.Url;

/** Where the house stands as linked data, each time as Turtle and as JSON-LD. */
public final class Linkeddata {
    /** What it offers, as public services: CPSV-AP. */
    public static final Url CPSV_TURTLE = new Url("/data/cpsv-ap.ttl");

    public static final Url CPSV_JSON = new Url("/data/cpsv-ap.jsonld");

    /** Which data there are: DCAT. */
    public static final Url DCAT_TURTLE = new Url("/data/dcat.ttl");

    public static final Url DCAT_JSON = new Url("/data/dcat.jsonld");

    private Linkeddata() {}

    /** Whether a file may be one of these, by its path. */
    public static boolean isOne(String path) {
        return path.endsWith(".ttl") || path.endsWith(".jsonld");
    }
}
