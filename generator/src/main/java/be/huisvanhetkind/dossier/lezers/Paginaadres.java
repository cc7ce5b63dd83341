package be.huisvanhetkind.dossier.lezers;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The address of a page, of what somebody asked a server. */
final class Paginaadres {
    private static final String INDEX = "/index.html";

    private Paginaadres() {}

    /**
     * {@code /aanbod/spelen/}, whatever stands behind or before it; nothing when it is no page.
     *
     * @param gevraagd a path, or a whole address
     * @param map the folder of the server in which the site stands; empty for the root
     */
    static Optional<String> of(String gevraagd, String map) {
        String path = gevraagd.replaceFirst("^https?://[^/?#]*", "").replaceFirst("[?#].*$", "");
        return decoded(path.isEmpty() ? "/" : path)
                .filter(een -> een.startsWith(map + "/"))
                .map(een -> een.substring(map.length()))
                .flatMap(Paginaadres::page);
    }

    private static Optional<String> decoded(String path) {
        try {
            String plus = path.replace("+", "%2B");
            return Optional.of(URLDecoder.decode(plus, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> page(String path) {
        if (path.endsWith(INDEX)) {
            return Optional.of(path.substring(0, path.length() - INDEX.length() + 1));
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (last.isEmpty()) {
            return Optional.of(path);
        }
        return last.contains(".") ? Optional.empty() : Optional.of(path + "/");
    }
}
