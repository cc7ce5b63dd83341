package be.huisvanhetkind.schema;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.kinds.GroupKind;
import be.huisvanhetkind.content.kinds.ListKind;
import be.huisvanhetkind.model.Begrippen;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The forms of the fields of one file, made of their declarations. What is used more than once is
 * defined once.
 */
final class Forms {
    private static final String EMPTY = "leeg";

    private final Begrippen begrippen;
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    Forms(Begrippen begrippen) {
        this.begrippen = begrippen;
        definitions.set(EMPTY, Scalarform.empty());
    }

    /** A file that is one group of fields. */
    ObjectNode document(List<Field<?>> fields) {
        return whole(group(fields));
    }

    /** A file that is a list of groups. */
    ObjectNode list(Shape<?> shape) {
        ListKind<?> kind = new ListKind<>(new GroupKind<>(shape));
        return whole(oneOf(List.of(several(kind, false), form(new GroupKind<>(shape)))));
    }

    private ObjectNode whole(ObjectNode schema) {
        schema.set("definitions", definitions);
        return schema;
    }

    private ObjectNode group(List<Field<?>> fields) {
        ObjectNode schema = object().put("type", "object");
        ArrayNode required = schema.putArray("required");
        fields.stream().filter(Field::required).map(Field::key).forEach(required::add);
        ObjectNode properties = schema.putObject("properties");
        fields.forEach(field -> properties.set(field.key(), property(field)));
        return schema.put("additionalProperties", false).put("minProperties", 1);
    }

    private ObjectNode property(Field<?> field) {
        ObjectNode schema = object().put("description", Scalarform.help(field));
        List<ObjectNode> forms = new ArrayList<>(all(field.kind(), field.required()));
        if (!field.required()) {
            forms.add(refer(EMPTY));
        }
        schema.setAll(oneOf(forms));
        return schema;
    }

    private static ObjectNode oneOf(List<ObjectNode> forms) {
        ObjectNode schema = object();
        schema.putArray(forms.size() == 1 ? "allOf" : "anyOf").addAll(forms);
        return schema;
    }

    /** Every way to write a value: one that stands alone is a list too. */
    private List<ObjectNode> all(Kind<?> kind, boolean isRequired) {
        return kind.each()
                .map(each -> List.of(form(each), several(kind, isRequired)))
                .orElseGet(() -> List.of(form(kind)));
    }

    private ObjectNode several(Kind<?> list, boolean isRequired) {
        ObjectNode schema = object().put("type", "array");
        ObjectNode each = form(list.each().orElseThrow());
        schema.set("items", oneOf(List.of(each, refer(EMPTY))));
        if (isRequired) {
            schema.putObject("contains").set("not", refer(EMPTY));
        }
        return schema;
    }

    private ObjectNode form(Kind<?> kind) {
        Datatype what = kind.datatype();
        if (kind.spelling().isPresent()) {
            String name = "vorm-" + kind.spelling().get().name();
            return defined(
                    name, () -> Scalarform.spelled(kind.spelling().get(), kind.description()));
        } else if (what instanceof Datatype.Group named) {
            return defined("groep-" + named.name(), () -> group(kind.group()));
        } else if (what instanceof Datatype.Choice choice) {
            return Scalarform.choice(choice.ids());
        } else if (what instanceof Datatype.Term term && begrippen.of(term.lijst()).size() > 0) {
            return defined(
                    "begrip-" + term.lijst().id(),
                    () -> Scalarform.terms(begrippen.of(term.lijst())));
        } else if (what instanceof Datatype.Text text) {
            String name = "tekst-%d-%d".formatted(text.min(), text.max());
            return defined(name, () -> Scalarform.text(text, kind.description()));
        }
        return defined("naam", Scalarform::anything);
    }

    /** A reference to what is made when it is asked for first. */
    private ObjectNode defined(String name, Supplier<ObjectNode> form) {
        if (!definitions.has(name)) {
            definitions.putObject(name);
            definitions.set(name, form.get());
        }
        return refer(name);
    }

    private static ObjectNode refer(String name) {
        return object().put("$ref", "#/definitions/" + name);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
