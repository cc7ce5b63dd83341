package be.huisvanhetkind.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Addresses below this server. */
public final class Paths {
    private Paths() {}

    /** As it may stand in a header; an address of another server becomes one of this one. */
    public static String encode(String path) {
        try {
            return new URI(null, null, path.replaceFirst("^/+", "/"), null).toASCIIString();
        } catch (URISyntaxException noAddress) {
            return "/";
        }
    }

    /** Without empty parts and dots: what a browser would have asked for. */
    public static String normalize(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        boolean isFolder = path.matches("(?s).*/\\.{0,2}");
        return "/" + String.join("/", parts) + (isFolder && !parts.isEmpty() ? "/" : "");
    }

    /** The file a web server gives for an address: without the first slash. */
    public static String file(String path) {
        String file = path.substring(1);
        return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    }
}
