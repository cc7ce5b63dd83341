package be.huisvanhetkind.editing.host;

import java.net.URI;
import java.util.Set;

/**
 * Where the repository of a house is kept.
 *
 * @param api where its API begins, {@code https://api.github.com}
 * @param repository its owner and its name, {@code huis-demerdal/inhoud}
 * @param inhoud the content folder in the repository; empty when that is all of it
 * @param tak the branch that is published
 */
public record Host(Hostsoort soort, URI api, String repository, Inhoudmap inhoud, String tak) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9_.-]*";

    public Host {
        boolean isSafe = "https".equals(api.getScheme()) && api.getHost() != null;
        boolean isHere = "http".equals(api.getScheme()) && HERE.contains(api.getHost());
        if (!isSafe && !isHere || api.getUserInfo() != null || api.getQuery() != null) {
            throw new IllegalArgumentException(
                    "“%s” is geen adres van een host: het begint met https://.".formatted(api));
        }
        requireName(repository, NAME + "(/" + NAME + ")+", "repository");
        requireName(tak, NAME + "(/" + NAME + ")*", "tak");
    }

    private static void requireName(String name, String pattern, String what) {
        if (!name.matches(pattern) || name.contains("..")) {
            throw new IllegalArgumentException("“%s” is geen %s.".formatted(name, what));
        }
    }

    /** Its name, for a sentence. */
    String naam() {
        return api.getHost();
    }
}
