package be.huisvanhetkind.soort;

import be.huisvanhetkind.cache.Bytes;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Opbouw;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a value of any record with everything filled in, so that nothing that is optional can be
 * forgotten. Every text begins with the name of its maker, and every number and day is its own.
 */
final class Proefstuk {
    private final String naam;
    private int teller;

    /**
     * @param begin where it begins to count, so that two makers never make the same
     */
    Proefstuk(String naam, int begin) {
        this.naam = naam;
        this.teller = begin;
    }

    <T extends Record> T make(Class<T> type) {
        return type.cast(record(type));
    }

    private Object value(Type type) {
        if (type instanceof WildcardType wildcard) {
            return value(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0]);
        }
        return plain((Class<?>) type);
    }

    private Object generic(Class<?> type, Type inner) {
        if (type == Optional.class) {
            return Optional.of(value(inner));
        }
        if (type == List.class) {
            return List.of(value(inner));
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type == Ref.class ? new Ref<>(Partner.class, text(), Place.start(text())) : Map.of();
    }

    private Object plain(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Alinea.class) {
            return Alinea.veld(Place.start(text()), text());
        }
        if (type == Bytes.class) {
            return new Bytes(() -> new byte[0]);
        }
        if (type == Tekst.class) {
            return new Tekst.Heel(text(), Opbouw.LEEG);
        }
        return type.isRecord() ? record(type) : leaf(type);
    }

    private Object leaf(Class<?> type) {
        LocalDate dag = LocalDate.of(2026, 1, 1).plusDays(++teller);
        return Stream.of(
                        text(),
                        teller,
                        true,
                        dag,
                        dag.atStartOfDay(),
                        LocalTime.MIN.plusMinutes(teller),
                        BigDecimal.valueOf(teller))
                .filter(value -> type == primitive(value.getClass()) || type.isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("teach Proefstuk about " + type));
    }

    private static Class<?> primitive(Class<?> boxed) {
        if (boxed == Integer.class) {
            return int.class;
        }
        return boxed == Boolean.class ? boolean.class : boxed;
    }

    private String text() {
        return naam + ++teller;
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(
                            Stream.of(parts).map(part -> value(part.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
