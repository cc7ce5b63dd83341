package be.huisvanhetkind.serve;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses below this server. */
final class Paths {
    private Paths() {}

    /** As it may stand in a header; an address of another server becomes one of this one. */
    static String encode(String path) {
        try {
            return new URI(null, null, path.replaceFirst("^/+", "/"), null).toASCIIString();
        } catch (URISyntaxException noAddress) {
            return "/";
        }
    }

    /** The file a web server gives for an address: without the first slash. */
    static String file(String path) {
        String file = path.substring(1);
        return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    }
}
