package be.huisvanhetkind.deur;

import be.huisvanhetkind.render.output.HostRules;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Types;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser may do with an answer. */
record Deurbeleid(Deuradres adres) {
    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAME = "X-Frame-Options";

    private static final String DOOR =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String EDITOR =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A page of the site, looked at in a frame of the editor: nothing in it may send a form. */
    private static final String PREVIEW =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    /** The headers of an answer; those of the door go before those of the editor. */
    Map<String, String> headers(String path, Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        HostRules.EVERY_FILE.headers().forEach(headers::put);
        boolean isPreview = path.startsWith("/redactie/kijk/");
        headers.put(POLICY, policy(path, answer.type(), isPreview));
        headers.put(FRAME, isPreview ? "SAMEORIGIN" : "DENY");
        // Not no-referrer: a form would come from nowhere. What is behind the address stays here.
        headers.put("Referrer-Policy", "strict-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
        headers.put("X-Robots-Tag", "noindex");
        if (adres.isSafe()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }

    private static String policy(String path, String type, boolean isPreview) {
        if (type.equals(Types.of(".svg"))) {
            return "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";
        }
        if (path.startsWith("/deur/")) {
            return DOOR;
        }
        return isPreview ? PREVIEW : EDITOR;
    }
}
