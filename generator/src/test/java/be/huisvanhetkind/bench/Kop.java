package be.huisvanhetkind.bench;

import java.util.List;

/** The front matter of one file. */
final class Kop {
    private final StringBuilder text = new StringBuilder("---\n");

    /** A text, between quotation marks. */
    Kop add(String key, String value) {
        return raw(key, '"' + value.replace("\"", "\\\"") + '"');
    }

    /** A value as YAML; a group begins with a line end. */
    Kop raw(String key, String value) {
        text.append(key).append(value.startsWith("\n") ? ":" : ": ").append(value).append('\n');
        return this;
    }

    Kop list(String key, List<String> values) {
        return raw(key, "[" + String.join(", ", values) + "]");
    }

    String fence() {
        return text + "---\n\n";
    }
}
