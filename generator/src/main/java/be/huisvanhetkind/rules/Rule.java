package be.huisvanhetkind.rules;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Huis;
import java.util.stream.Stream;

/** A demand on the house as a whole. */
@FunctionalInterface
interface Rule {
    /** Every place where the house does not meet the demand; none when all is well. */
    Stream<Finding> check(Huis huis);
}
