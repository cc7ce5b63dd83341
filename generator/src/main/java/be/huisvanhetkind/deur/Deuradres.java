package be.huisvanhetkind.deur;

import java.net.URI;
import java.util.Set;

/**
 * The address people type to come to the door, and nothing behind it: {@code
 * https://redactie.huis.example}.
 */
public record Deuradres(URI uri) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Deuradres {
        boolean isHere = "http".equals(uri.getScheme()) && HERE.contains(uri.getHost());
        boolean isSafe = "https".equals(uri.getScheme()) && uri.getHost() != null;
        boolean isBare = "".equals(uri.getPath()) && uri.getQuery() == null;
        if (!isHere && !isSafe || !isBare || uri.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "“%s” kan het adres van de deur niet zijn: schrijf https:// en de naam, niets erachter."
                            .formatted(uri));
        }
    }

    /** The address as somebody typed it. */
    public static Deuradres of(String text) {
        String bare = text.strip().replaceFirst("/+$", "");
        try {
            return new Deuradres(new URI(bare));
        } catch (java.net.URISyntaxException | IllegalArgumentException none) {
            throw new IllegalArgumentException(
                    "“%s” kan het adres van de deur niet zijn: schrijf https:// en de naam, niets erachter."
                            .formatted(text),
                    none);
        }
    }

    boolean isSafe() {
        return uri.getScheme().equals("https");
    }

    /** What a browser tells in {@code Host}. */
    String host() {
        return uri.getRawAuthority();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
