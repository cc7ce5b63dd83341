package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.concept.Onbereikbaar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a host answers: that it is done, that there is nothing, or that it may not be. */
record HostAnswer(int status, HttpHeaders headers, byte[] bytes) {
    private static final int FIRST_BAD = 400;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,]*rel=\"?next\"?");

    boolean isGood() {
        return status < FIRST_BAD;
    }

    /** The answer as data. */
    JsonNode json() {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException broken) {
            throw new Onbereikbaar("De host antwoordt iets wat we niet verstaan.", broken);
        }
    }

    /** A value that must be there, {@code /commit/sha}. */
    String text(String pointer) {
        return text(json(), pointer);
    }

    /** The same, of a part of an answer. */
    static String text(JsonNode json, String pointer) {
        JsonNode value = json.at(pointer);
        if (!value.isValueNode()) {
            throw new Onbereikbaar("De host antwoordt iets wat we niet verstaan.");
        }
        return value.asText();
    }

    /** A value of what was asked; nothing when the host did not do that. */
    Optional<String> find(String pointer) {
        return isGood() ? Optional.of(text(pointer)) : Optional.empty();
    }

    /** Where the next part of a list is (RFC 8288). */
    Optional<String> next() {
        return headers.allValues("Link").stream()
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
