package be.huisvanhetkind.geplant.rules;

import be.huisvanhetkind.geplant.rules.soort.GekendeRegel;
import java.util.List;

/** The list. */
public final class RuleBook {
    static final List<String> ALL = List.of(GekendeRegel.RULE);

    private RuleBook() {}
}
