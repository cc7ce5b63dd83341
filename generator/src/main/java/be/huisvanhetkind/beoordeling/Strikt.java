package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.model.keuze.Keuze;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value of JSON that anybody may have written. It is read in one way only; what is otherwise is
 * {@link OnleesbaarVerslag}, and nothing is repaired.
 */
record Strikt(JsonNode node) {
    private static final int DEEPEST = 12;
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST = 5_000;

    static final int LONGEST = 400_000;

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build();

    private static final ObjectMapper MAPPER =
            new ObjectMapper(JsonFactory.builder().streamReadConstraints(LIMITS).build())
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static Strikt of(byte[] json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            return new Strikt(root == null ? MAPPER.createObjectNode() : root);
        } catch (IOException broken) {
            throw new OnleesbaarVerslag("het is geen JSON");
        }
    }

    /** A text of so many characters at most. */
    String text(String key, int most) {
        JsonNode value = get(key);
        if (!value.isTextual() || value.textValue().length() > most) {
            throw new OnleesbaarVerslag("“" + key + "” is geen tekst of te lang");
        }
        return value.textValue();
    }

    /** A number that is not below zero. */
    int number(String key) {
        JsonNode value = get(key);
        if (!value.isInt() || value.intValue() < 0) {
            throw new OnleesbaarVerslag("“" + key + "” is geen getal");
        }
        return value.intValue();
    }

    /** One of a fixed list. */
    <K extends Enum<K> & Keuze> K choice(String key, Class<K> type) {
        String id = text(key, LONGEST);
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new OnleesbaarVerslag("“" + key + "” kennen we niet"));
    }

    <T> List<T> list(String key, Function<Strikt, T> each) {
        JsonNode value = get(key);
        if (!value.isArray() || value.size() > MOST) {
            throw new OnleesbaarVerslag("“" + key + "” is geen lijst of te lang");
        }
        List<T> all = new ArrayList<>();
        value.forEach(one -> all.add(each.apply(new Strikt(one))));
        return all;
    }

    private JsonNode get(String key) {
        return node.path(key);
    }
}
