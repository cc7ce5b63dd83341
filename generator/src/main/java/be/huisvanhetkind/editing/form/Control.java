package be.huisvanhetkind.editing.form;

import static java.util.stream.Collectors.joining;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Written;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How values of one kind are filled in. */
interface Control {
    /** What stands in the form at first; nothing when a value of another shape is written. */
    Optional<Filled> fill(Node written);

    /** What was filled in under a name. */
    Filled read(String name, FormData sent);

    /**
     * What is written for what was filled in, which is not nothing.
     *
     * @param before what was written; it is of this shape
     */
    Node write(Filled filled, Optional<Node> before);

    /** What one fills in, without its question. */
    Html draw(Spot spot, Filled filled);

    /** What is filled in, in a few words; for who looks for it among others. */
    default String said(Filled filled) {
        return filled instanceof Filled.Text text ? text.text() : "";
    }

    /** The first of some words, with something between them. */
    static String few(Stream<String> words, int most, String between) {
        return words.filter(word -> !word.isEmpty()).limit(most).collect(joining(between));
    }

    /** Whether one question has several things to fill in. */
    default boolean isSet() {
        return false;
    }

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
                    .map(Veld::plain)
                    .orElseGet(() -> new Filled.Kept(Written.flow(written.get()), false));
        }

        /** What was filled in. */
        Filled read(String name, FormData sent) {
            return sent.has(name + KEPT)
                    ? new Filled.Kept(sent.text(name + KEPT), sent.has(name + ERASED))
                    : plain(control.read(name, sent));
        }

        /** Nothing is the same, whatever it is nothing of. */
        private static Filled plain(Filled filled) {
            return filled.isNothing() ? Filled.NOTHING : filled;
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

    /**
     * Where fields stand.
     *
     * @param name what the name of each begins with
     * @param path the same without the numbers of rows and the first letter, for its question
     * @param place the same with the place of rows in the file, for what is wrong with it
     */
    record Prefix(String name, String path, String place) {}

    /**
     * A place in a form.
     *
     * @param name of what is sent: {@code v.waar.400.uren}
     * @param path the keys alone: {@code waar.uren}
     * @param place the keys, and the places of rows in the file: {@code waar.1.uren}
     * @param label the question
     * @param isWrong whether something is wrong with it
     * @param sketch of the form it is in
     */
    record Spot(
            String name, String path, String place, String label, boolean isWrong, Sketch sketch) {
        /** The fields below it stand here. */
        Prefix below() {
            return new Prefix(name + ".", path + ".", place + ".");
        }

        /**
         * The fields of a row stand here.
         *
         * @param index the place of the row in the file
         */
        Prefix below(int id, String index) {
            return new Prefix(name + "." + id + ".", path + ".", place + "." + index + ".");
        }

        String hintId() {
            return name + "-hulp";
        }

        String wrongId() {
            return name + "-fout";
        }

        /** The ids of what explains it and of what is wrong with it. */
        String described() {
            return isWrong ? hintId() + " " + wrongId() : hintId();
        }

        /** What every input has: its name, and what is said about it. */
        String attributes() {
            return "id=\"%s\" name=\"%s\" aria-describedby=\"%s\"%s"
                    .formatted(name, name, described(), isWrong ? " aria-invalid=\"true\"" : "");
        }
    }

    /** Draws the fields of a group in their place in a form. */
    interface Sketch {
        Html fields(List<Veld> velden, Prefix at, Filled.Group filled);

        /** A picture that is there. */
        Html picture(Spot spot, String name);

        /** Whether something is wrong at a place, or below it. */
        boolean isWrong(String place);
    }
}
