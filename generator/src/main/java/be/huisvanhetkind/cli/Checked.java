package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A house that was read and checked.
 *
 * @param changed the files it was about, as in {@code Place.file()}; empty when that was every file
 */
record Checked(Optional<Huis> huis, List<Finding> findings, Set<String> changed) {
    static Checked of(Outcome<Optional<Huis>> outcome, Set<String> changed) {
        return new Checked(outcome.value(), outcome.findings(), changed);
    }

    /** The same, and what is wrong with the addresses of the site, when there is one to lay out. */
    Checked withAddresses() {
        return outcome().hasErrors()
                ? this
                : of(outcome().then(Generator::checkAddresses), changed);
    }

    Outcome<Optional<Huis>> outcome() {
        return new Outcome<>(huis, findings);
    }
}
