package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * How one value is written and read. A kind is immutable and knows nothing of the field that uses
 * it.
 */
public interface Kind<V> {
    /** What an author writes, as a Dutch noun phrase: "een datum, zoals 2026-03-05". */
    String description();

    /** What a value is. */
    Datatype datatype();

    /** Reads a value; what is wrong with it is reported, and then there is no value. */
    Optional<V> read(Node node, Reading reading);

    /** What an author who wrote this meant; nothing when nobody can tell. */
    default Optional<Meant> meant(Node node, Reading reading) {
        return Optional.empty();
    }

    /** The fields of the group that a value is. */
    default List<Field<?>> group() {
        return List.of();
    }

    /** The fields of each group of the list that a value is. */
    default List<Field<?>> groups() {
        return List.of();
    }

    /** The kind of each value in the list that a value is. */
    default Optional<Kind<?>> each() {
        return Optional.empty();
    }

    /** How a value is written; nothing when what it is says enough. */
    default Optional<Spelling> spelling() {
        return Optional.empty();
    }

    /** A value that can be read, to begin with; nothing when nobody can think of one. */
    default Optional<Node> sample(Scalar help, Reading reading) {
        return example().map(help::with);
    }

    /** A value to show how one is written; nothing when an example would be taken for true. */
    default Optional<String> example() {
        return Optional.empty();
    }

    /** The one way to write what this text says; a text that says nothing is left as it is. */
    default String canonical(String text) {
        return text;
    }

    /**
     * What this text says, as people say it: 36 months are three years. Who writes that means this
     * text again.
     */
    default String say(String written) {
        return written;
    }
}
