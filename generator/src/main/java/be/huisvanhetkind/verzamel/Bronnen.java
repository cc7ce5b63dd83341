package be.huisvanhetkind.verzamel;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What may be named as the source of a house. */
public final class Bronnen {
    private Bronnen() {}

    /** An address of a site, or a folder with one. */
    static Huisbron of(String bron) {
        return isOnTheWeb(bron) ? Webbron.of(bron) : new Mapbron(Path.of(bron));
    }

    /** Whether something is an address of a site or the name of a folder. */
    public static boolean isBron(String bron) {
        try {
            return isOnTheWeb(bron) ? Webbron.isAddress(bron) : !Path.of(bron).toString().isEmpty();
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static boolean isOnTheWeb(String bron) {
        return bron.startsWith("https://") || bron.startsWith("http://");
    }
}
