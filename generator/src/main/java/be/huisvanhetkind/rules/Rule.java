package be.huisvanhetkind.rules;

import be.huisvanhetkind.finding.Finding;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A demand on the house as a whole, or on one text at a time.
 *
 * @param <S> what is looked at
 * @param finding what it finds; its code is the name of the rule
 * @param bend how far a house may depart from it
 * @param isPerItem whether its verdict on an item depends on no other item, so that items that did
 *     not change need not be asked again
 * @param check every place that does not meet the demand; none when all is well
 */
record Rule<S>(
        Class<? extends Finding> finding,
        Bend bend,
        boolean isPerItem,
        Function<S, ? extends Stream<? extends Finding>> check) {
    /** How far a house may depart from a rule. */
    enum Bend {
        /** Holds for every house: without it the site is wrong, or someone is harmed. */
        FIXED,
        /** A house may weigh it otherwise in {@code huis.yml}. */
        FREE,
        /**
         * A condition of the decree or of its subsidy. Free, a warning until the house is
         * operational, and not in the set {@code basis}.
         */
        CONDITION
    }

    static <S> Rule<S> fixed(Class<? extends Finding> finding, Check<S> check) {
        return new Rule<>(finding, Bend.FIXED, false, check);
    }

    static <S> Rule<S> free(Class<? extends Finding> finding, Check<S> check) {
        return new Rule<>(finding, Bend.FREE, false, check);
    }

    static <S> Rule<S> condition(Class<? extends Finding> finding, Check<S> check) {
        return new Rule<>(finding, Bend.CONDITION, false, check);
    }

    /** The same rule, which looks at each item by itself. */
    Rule<S> perItem() {
        return new Rule<>(finding, bend, true, check);
    }

    /** The permanent name of the rule. */
    String code() {
        return Finding.codeOf(finding);
    }

    /** The shape of every {@code check} method. */
    @FunctionalInterface
    interface Check<S> extends Function<S, Stream<? extends Finding>> {}
}
