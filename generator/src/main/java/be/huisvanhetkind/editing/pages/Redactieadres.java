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

    /** The form of a translation that begins as the file itself. */
    static String translation(String path, String taal, String titel, String concept) {
        int dot = path.lastIndexOf('.');
        int slash = path.lastIndexOf('/');
        String other = path.substring(0, dot) + "-" + taal + path.substring(dot);
        return Vel.FOLDER
                + "bewerk/"
                + other
                + "?concept="
                + encoded(concept)
                + "&nieuw="
                + encoded(titel)
                + "&kopie="
                + encoded(path)
                + "&taal="
                + taal
                + "&van="
                + encoded(path.substring(slash + 1, dot));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
