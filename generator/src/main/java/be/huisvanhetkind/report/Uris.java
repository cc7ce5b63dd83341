package be.huisvanhetkind.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** File names as addresses. */
final class Uris {
    private Uris() {}

    /** A relative address for a relative path; {@code file:///…} for one from the root. */
    static String of(String path) {
        String encoded =
                Arrays.stream(path.split("/", -1))
                        .map(Uris::segment)
                        .collect(Collectors.joining("/"));
        if (path.startsWith("/")) {
            return "file://" + encoded;
        }
        return path.matches("[A-Za-z]:/.*") ? "file:///" + encoded : encoded;
    }

    private static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
