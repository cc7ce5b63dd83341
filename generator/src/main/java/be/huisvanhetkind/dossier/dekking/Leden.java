package be.huisvanhetkind.dossier.dekking;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which things of a list are meant. What two have in common is found at once, in a list of any
 * length.
 */
final class Leden {
    static final Leden GEEN = new Leden(new BitSet());

    private final BitSet bits;

    private Leden(BitSet bits) {
        this.bits = bits;
    }

    static <T> Leden of(List<T> all, Predicate<T> test) {
        BitSet bits = new BitSet(all.size());
        IntStream.range(0, all.size()).filter(i -> test.test(all.get(i))).forEach(bits::set);
        return new Leden(bits);
    }

    /** What is in both. */
    Leden and(Leden other) {
        return with(other, BitSet::and);
    }

    Leden or(Leden other) {
        return with(other, BitSet::or);
    }

    Leden without(Leden other) {
        return with(other, BitSet::andNot);
    }

    private Leden with(Leden other, BiConsumer<BitSet, BitSet> change) {
        BitSet changed = (BitSet) bits.clone();
        change.accept(changed, other.bits);
        return new Leden(changed);
    }

    int size() {
        return bits.cardinality();
    }

    boolean isEmpty() {
        return bits.isEmpty();
    }

    /** The same places of a list as long as the one they were found in. */
    <T> List<T> in(List<T> all) {
        return bits.stream().mapToObj(all::get).toList();
    }
}
