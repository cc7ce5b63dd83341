package be.huisvanhetkind.site.data;

/** Names on the web for what the Belgian governments have names for. */
public final class Belgif {
    private static final String REFNIS = "http://vocab.belgif.be/auth/refnis2019/";

    private Belgif() {}

    /** A municipality, by its code of Statbel. */
    public static String gemeente(String nis) {
        return REFNIS + nis;
    }
}
