package be.huisvanhetkind.deur;

import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.FormData;
import java.util.Optional;

/**
 * A request as it comes to the door: somebody knocks.
 *
 * @param host the header {@code Host}; empty when there is none
 * @param origin the header {@code Origin}
 * @param site the header {@code Sec-Fetch-Site}
 * @param bron the address of who asks
 */
public record Klop(
        Ask ask,
        String method,
        String host,
        Optional<String> origin,
        Optional<String> site,
        String bron) {
    /** The same, with what was filled in. */
    Klop with(FormData sent) {
        return new Klop(ask.with(sent), method, host, origin, site, bron);
    }

    boolean isPost() {
        return method.equals("POST");
    }

    String path() {
        return ask.path();
    }

    FormData form() {
        return ask.form().orElse(FormData.EMPTY);
    }
}
