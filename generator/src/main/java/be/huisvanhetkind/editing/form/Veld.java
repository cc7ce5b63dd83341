package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Written;
import be.huisvanhetkind.web.FormData;
import java.util.Optional;

/** A field of a form: what is declared about it, and how it is filled in. */
record Veld(Field<?> field, Control control) {
    private static final String KEPT = "~";
    private static final String ERASED = "!";

    String key() {
        return field.key();
    }

    /** What stands in the form at first. */
    Filled fill(Optional<Node> written) {
        if (written.filter(node -> !node.isEmpty()).isEmpty()) {
            return Filled.NOTHING;
        }
        return control.fill(written.get())
                .orElseGet(() -> new Filled.Kept(Written.flow(written.get()), false));
    }

    /** What was filled in. */
    Filled read(String name, FormData sent) {
        return sent.has(name + KEPT)
                ? new Filled.Kept(sent.text(name + KEPT), sent.has(name + ERASED))
                : control.read(name, sent);
    }

    /** What is written then; what nobody touched stays as it was typed. */
    Optional<Node> write(Filled filled, Optional<Node> before) {
        if (filled.equals(fill(before))) {
            return before;
        }
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        boolean isKnown = before.flatMap(control::fill).isPresent();
        return filled instanceof Filled.Kept
                ? before
                : Optional.of(control.write(filled, before.filter(node -> isKnown)));
    }

    static String kept(String name) {
        return name + KEPT;
    }

    static String erased(String name) {
        return name + ERASED;
    }
}
