package be.huisvanhetkind.dekking;

import be.huisvanhetkind.dekking.QueryKind.Proof;
import java.util.List;
import java.util.Locale;

/** A question that can be asked again. */
record Query(QueryKind kind, String words) {
    List<String> ask(World world) {
        return kind.answer().find(world, words).distinct().toList();
    }

    boolean proves(Proof proof) {
        return kind.proof() == proof;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ": " + words;
    }
}
