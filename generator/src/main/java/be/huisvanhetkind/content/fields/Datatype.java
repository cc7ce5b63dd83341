package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Lijst;
import java.util.List;
import java.util.stream.Stream;

/** What a value is once it is read, whatever notation it was written in. */
public sealed interface Datatype {
    /** Words, of a length in characters. */
    record Text(int min, int max) implements Datatype {}

    /**
     * A text in one fixed notation.
     *
     * @param standard its name in JSON Schema; empty when it has none
     * @param pattern a regular expression for all of it; empty when the standard says enough
     */
    record Code(String standard, String pattern) implements Datatype {
        public static final Code DATE = new Code("date", "");
        public static final Code TIME = new Code("", "([01][0-9]|2[0-3]):[0-5][0-9]");
        public static final Code MOMENT = new Code("date-time", "");
        public static final Code EMAIL =
                new Code("", "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,253}[.][A-Za-z]{2,24}");
        public static final Code URI = new Code("uri", "");

        /** One that only a pattern tells. */
        public static Code of(String pattern) {
            return new Code("", pattern);
        }
    }

    /** A whole number between bounds, inclusive. */
    record Whole(int min, int max) implements Datatype {}

    /** A number with decimals, between bounds, inclusive. */
    record Decimal(int min, int max) implements Datatype {}

    record YesNo() implements Datatype {}

    /** One of a fixed list. */
    record Choice(List<String> ids) implements Datatype {
        public Choice {
            ids = List.copyOf(ids);
        }
    }

    /** A word of a vocabulary. */
    record Term(Lijst lijst) implements Datatype {}

    /** Another item. */
    record Link(Class<? extends Item> type) implements Datatype {}

    record Picture() implements Datatype {}

    record ListOf(Datatype each) implements Datatype {}

    /**
     * Several values under names.
     *
     * @param name the same for every group of these properties
     */
    record Group(String name, List<Property> properties) implements Datatype {
        public Group {
            properties = List.copyOf(properties);
        }

        /** The same group with more behind it. */
        public Group and(List<Property> more) {
            return new Group(name, Stream.concat(properties.stream(), more.stream()).toList());
        }

        public Group and(Property... more) {
            return and(List.of(more));
        }
    }

    /**
     * A value in a group.
     *
     * @param required whether a group without it is not whole
     * @param help what it is for, in Dutch
     */
    record Property(String key, Datatype datatype, boolean required, String help) {
        /** The same, of which nobody may count on that it is there. */
        Property maybe() {
            return new Property(key, datatype, false, help);
        }
    }
}
