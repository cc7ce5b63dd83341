package be.huisvanhetkind.schema;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Spelling;
import be.huisvanhetkind.content.fields.Spelling.Span;
import be.huisvanhetkind.model.Begrip;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * The form of one text. An editor takes YAML at its word: {@code 9.30} is a number to it, and
 * {@code true} no text, where an author only typed; so a text may be each of these.
 */
final class Scalarform {
    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String PATTERN = "pattern";

    /** White space as {@code TextKind} folds it; JavaScript knows more of it. */
    private static final String SPACE = "[ \\t\\n\\u000b\\f\\r]";

    private static final String LETTER = "[^ \\t\\n\\u000b\\f\\r]";

    /** A longer text is counted as it was typed: a pattern that long is too slow. */
    private static final int LONG = 5_000;

    /** Only a text that may be this short may be a number; how many zeros it had nobody knows. */
    private static final int FEW = 10;

    private Scalarform() {}

    /** What a field is for, and what to write. */
    static String help(Field<?> field) {
        return field.kind().group().isEmpty()
                ? field.help() + " Schrijf " + field.kind().description() + "."
                : field.help();
    }

    /** Nothing, or what a program writes for nothing; a list of nothings too. */
    static ObjectNode empty() {
        ObjectNode list = type("array");
        list.set("items", nothing(type("array").put("maxItems", 0)));
        return nothing(list);
    }

    private static ObjectNode nothing(ObjectNode list) {
        ObjectNode text = type(STRING).put(PATTERN, whole("(?:null|Null|NULL|~)?"));
        return any(type("null"), text, list, type("object").put("maxProperties", 0));
    }

    /** Whatever somebody types. */
    static ObjectNode anything() {
        return any(type(STRING).put(PATTERN, "\\S"), type("number"), type("boolean"));
    }

    static ObjectNode spelled(Spelling spelling, String description) {
        ObjectNode text = type(STRING).put(PATTERN, whole("(?:" + spelling.pattern() + ")"));
        told(text, description);
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        spelling.numbers().forEach(span -> numbers.add(number(span)));
        return numbers.isEmpty() ? text : either(text, numbers);
    }

    private static ObjectNode number(Span span) {
        return type(span.isWhole() ? "integer" : "number")
                .put("minimum", span.from())
                .put("maximum", span.to());
    }

    /** One of a fixed list; what looks like a number may be one. */
    static ObjectNode choice(List<String> ids) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode all = schema.putArray("enum");
        ids.forEach(all::add);
        numbers(ids).forEach(all::add);
        return schema;
    }

    private static List<Integer> numbers(List<String> ids) {
        return ids.stream().filter(id -> id.matches("\\d{1,9}")).map(Integer::valueOf).toList();
    }

    /** A word of a list, and what each of them means. */
    static ObjectNode terms(List<Begrip> terms) {
        ObjectNode schema = choice(terms.stream().map(Begrip::id).toList());
        add(schema.putArray("enumDescriptions"), terms, one -> one.label() + ": " + one.uitleg());
        add(
                schema.putArray("markdownEnumDescriptions"),
                terms,
                one -> "**" + one.label() + "**: " + one.uitleg());
        return schema;
    }

    private static void add(ArrayNode to, List<Begrip> terms, Function<Begrip, String> words) {
        terms.stream().map(words).forEach(to::add);
    }

    /** A text of a length; spaces that stand together count once. */
    static ObjectNode text(Datatype.Text text, String description) {
        ObjectNode words = type(STRING).put("minLength", text.min());
        if (text.max() > LONG) {
            words.put("maxLength", text.max());
        } else {
            String letters = "(?:%s|%s+(?=%s))".formatted(LETTER, SPACE, LETTER);
            String counted = letters + "{" + text.min() + "," + text.max() + "}";
            words.put(PATTERN, "^%s*%s%s*$".formatted(SPACE, counted, SPACE));
        }
        told(words, description);
        if (text.min() > FEW) {
            return words;
        }
        return text.min() > "true".length()
                ? any(words, type("number"))
                : any(words, type("number"), type("boolean"));
    }

    private static void told(ObjectNode text, String description) {
        text.put("patternErrorMessage", "Schrijf " + description + ".");
    }

    private static String whole(String pattern) {
        return "^\\s*" + pattern + "\\s*$";
    }

    private static ObjectNode type(String name) {
        return JsonNodeFactory.instance.objectNode().put(TYPE, name);
    }

    private static ObjectNode any(ObjectNode first, ObjectNode... more) {
        ArrayNode rest = JsonNodeFactory.instance.arrayNode();
        List.of(more).forEach(rest::add);
        return either(first, rest);
    }

    private static ObjectNode either(ObjectNode first, ArrayNode more) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("anyOf").add(first).addAll(more);
        return schema;
    }
}
