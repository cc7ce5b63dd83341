package be.huisvanhetkind.site.index;

import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.tekst.Alinea;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a value from any other, also in another run: texts, numbers, days, enums, records and lists
 * of them. Of an item its fields count and not its running text, which has a question of its own.
 */
public final class Fingerprint {
    /** How the components of a record are read; finding that out takes long. */
    private static final ClassValue<List<Method>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .peek(component -> component.setAccessible(true))
                            .toList();
                }
            };

    private final MessageDigest sum;

    private Fingerprint() {
        try {
            sum = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Thirty-two hexadecimal digits.
     *
     * @throws IllegalArgumentException when part of the value cannot be told from others
     */
    public static String of(Object value) {
        Fingerprint digest = new Fingerprint();
        digest.add(value);
        return HexFormat.of().formatHex(digest.sum.digest());
    }

    private void add(Object value) {
        if (value instanceof Publiek item) {
            item(item);
        } else if (value instanceof Media media) {
            media(media);
        } else if (value instanceof Tekst tekst) {
            text("html", tekst.html());
        } else if (value instanceof Alinea alinea) {
            text("alinea", alinea.tekst());
        } else if (value instanceof Optional<?> optional) {
            text(optional.isPresent() ? "some" : "none");
            optional.ifPresent(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Set<?> set) {
            text("set", set.stream().map(Fingerprint::of).sorted().toList().toString());
        } else if (value instanceof Collection<?> items) {
            text("list " + items.size());
            items.forEach(this::add);
        } else if (value instanceof Record record) {
            record(record);
        } else {
            scalar(value);
        }
    }

    private void item(Publiek item) {
        text(item.getClass().getName());
        text(item.id());
        text(item.fiche().afdruk().kop());
        add(item.fiche().afdruk().beelden());
    }

    private void media(Media media) {
        text("media");
        text(media.pad());
        text(media.inhoud().afdruk());
    }

    private void map(Map<?, ?> map) {
        text(
                "map",
                map.entrySet().stream()
                        .map(entry -> of(entry.getKey()) + of(entry.getValue()))
                        .sorted()
                        .toList()
                        .toString());
    }

    private void record(Record record) {
        text(record.getClass().getName());
        for (Method component : COMPONENTS.get(record.getClass())) {
            try {
                add(component.invoke(record));
            } catch (IllegalAccessException | InvocationTargetException broken) {
                throw new IllegalArgumentException(component.toString(), broken);
            }
        }
    }

    private void scalar(Object value) {
        boolean isPlain =
                value instanceof CharSequence
                        || value instanceof Number
                        || value instanceof Boolean
                        || value instanceof TemporalAccessor
                        || value instanceof Class<?>;
        if (value instanceof Enum<?> constant) {
            text(constant.getDeclaringClass().getName(), constant.name());
        } else if (isPlain) {
            text(value.getClass().getName(), value.toString());
        } else {
            throw new IllegalArgumentException("cannot be told from others: " + value.getClass());
        }
    }

    /** What kind of value it is, then the value, so that no two kinds are taken for each other. */
    private void text(String kind, String text) {
        text(kind);
        text(text);
    }

    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) {
        sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sum.update(bytes);
    }
}
