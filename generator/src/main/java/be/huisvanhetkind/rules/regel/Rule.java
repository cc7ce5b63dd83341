package be.huisvanhetkind.rules.regel;

import be.huisvanhetkind.finding.Finding;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A demand on the house as a whole, or on one text at a time.
 *
 * @param <S> what is looked at
 * @param bend how far a house may depart from it
 * @param bron whose demand it is
 * @param finding what it finds; its code is the name of the rule
 * @param isPerItem whether its verdict on an item depends on no other item, so that items that did
 *     not change need not be asked again
 * @param misses whether it tells of what is not there, so that it waits until every offer is read
 * @param check every place that does not meet the demand; none when all is well
 */
public record Rule<S>(
        Bend bend,
        Bron bron,
        Class<? extends Finding> finding,
        boolean isPerItem,
        boolean misses,
        Check<S> check) {
    /** The shape of every {@code check} method. */
    @FunctionalInterface
    public interface Check<S> extends Function<S, Stream<? extends Finding>> {}

    /** A rule that must see the whole house, or one text. */
    public static <S> Rule<S> of(Bend bend, Class<? extends Finding> finding, Check<S> check) {
        return new Rule<>(bend, usual(bend), finding, false, false, check);
    }

    /** A rule that misses something, and so must see everything that is offered. */
    public static <S> Rule<S> missing(Bend bend, Class<? extends Finding> finding, Check<S> check) {
        return new Rule<>(bend, usual(bend), finding, false, true, check);
    }

    /** A rule that looks at each item by itself. */
    public static <S> Rule<S> perItem(Bend bend, Class<? extends Finding> finding, Check<S> check) {
        return new Rule<>(bend, usual(bend), finding, true, false, check);
    }

    private static Bron usual(Bend bend) {
        return bend == Bend.CONDITION ? Bron.WET : Bron.ADVIES;
    }

    /** The same rule, when its demand is not the usual one: a condition of the law, or advice. */
    public Rule<S> from(Bron whose) {
        return new Rule<>(bend, whose, finding, isPerItem, misses, check);
    }

    /** The permanent name of the rule. */
    public String code() {
        return Finding.codeOf(finding);
    }

    /** Whether a house may weigh it otherwise. */
    public boolean bends() {
        return bend != Bend.FIXED;
    }
}
