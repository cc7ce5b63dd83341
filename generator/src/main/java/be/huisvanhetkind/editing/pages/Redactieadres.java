package be.huisvanhetkind.editing.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the pages of the editor. */
final class Redactieadres {
    private Redactieadres() {}

    /** The form of a file, in a draft or, when its name is empty, as it is published. */
    static String edit(String path, String concept) {
        String address = Vel.FOLDER + "bewerk/" + path;
        return concept.isEmpty() ? address : address + "?concept=" + encoded(concept);
    }

    static String concept(String naam) {
        return Vel.FOLDER + "concept/" + naam;
    }

    static String nieuw(String type, String partner, String concept) {
        return Vel.FOLDER
                + "nieuw/"
                + type
                + "?partner="
                + encoded(partner)
                + "&concept="
                + encoded(concept);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
