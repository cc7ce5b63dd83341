package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Ondertekening;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;

/** What a pull request says to who reviews it, in Dutch. */
record Indiening(String titel, String tekst) {
    static Indiening of(Concept concept, String toelichting, Ondertekening by) {
        String tekst =
                """
                %s vraagt om dit te publiceren, voor de partner `%s`.
                %s
                Bestanden:

                %s
                """
                        .formatted(
                                quiet(Commitbericht.line(by.naam())),
                                concept.partner(),
                                quoted(toelichting),
                                files(concept));
        return new Indiening(Commitbericht.line(concept.titel()), tekst);
    }

    /**
     * As a host takes it.
     *
     * @param field what the host calls the text
     */
    ObjectNode json(String field) {
        return JsonNodeFactory.instance.objectNode().put("title", titel).put(field, tekst);
    }

    private static String files(Concept concept) {
        return concept.paths().stream()
                .map(path -> "- `" + path + "`")
                .collect(Collectors.joining("\n"));
    }

    /** As words of somebody else; nobody is called by it, and nothing in it is carried out. */
    private static String quoted(String toelichting) {
        return toelichting.isBlank()
                ? ""
                : toelichting
                        .strip()
                        .lines()
                        .map(line -> "\n> " + quiet(Commitbericht.line(line)))
                        .collect(Collectors.joining("", "", "\n"));
    }

    /** Names of people, references and commands of a host are words. */
    private static String quiet(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#!|~])", "\\\\$1")
                .replace("@", "@\u200b")
                .replaceAll("^/", "\u200b/");
    }
}
