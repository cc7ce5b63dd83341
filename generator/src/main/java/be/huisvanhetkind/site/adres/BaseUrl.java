package be.huisvanhetkind.site.adres;

import java.net.URI;
import java.util.Optional;

/**
 * Where the site stands on the web.
 *
 * @param origin {@code https://huis.example}; absent when the site does not know its own name
 * @param path {@code ""}, or {@code /map} when the site stands in a folder
 */
public record BaseUrl(Optional<String> origin, String path) {
    /** At the root of a server, whatever its name. */
    public static final BaseUrl ROOT = new BaseUrl(Optional.empty(), "");

    /** Reads {@code https://huis.example/map/}, or only {@code /map/}. */
    public static BaseUrl of(String url) {
        URI uri = URI.create(url);
        String path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceAll("/+$", "");
        return uri.isAbsolute()
                ? new BaseUrl(Optional.of(uri.getScheme() + "://" + uri.getRawAuthority()), path)
                : new BaseUrl(Optional.empty(), path);
    }

    /** The address as a link on the same server. */
    public String link(Url url) {
        return path + url.path();
    }

    /** The whole address; only a link when the name of the server is not known. */
    public String address(Url url) {
        return absolute(url).orElseGet(() -> link(url));
    }

    /** The whole address, when the name of the server is known. */
    public Optional<String> absolute(Url url) {
        return origin.map(name -> name + link(url));
    }
}
