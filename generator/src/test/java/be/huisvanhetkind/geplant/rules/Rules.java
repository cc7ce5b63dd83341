package be.huisvanhetkind.geplant.rules;

import be.huisvanhetkind.geplant.model.Huis;
import java.util.List;
import java.util.function.Predicate;

/** The list. */
public final class Rules {
    private static final List<Predicate<Huis>> ALL = List.of(GekendeRegel::check);

    private Rules() {}

    public static boolean check(Huis huis) {
        return ALL.stream().anyMatch(rule -> rule.test(huis));
    }
}
