package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Ondertekening;
import java.util.List;

/**
 * A commit that a host is asked to make.
 *
 * @param tak the branch it comes on
 * @param on what that branch stood at
 */
record HostCommit(String tak, String on, List<Bestandswijziging> changes, Commitbericht message) {
    /** What is written in a draft as its writer saw it. */
    static HostCommit of(
            String tak, Concept seen, List<Bestandswijziging> changes, Ondertekening by) {
        return new HostCommit(tak, seen.stand().id(), changes, Commitbericht.of(seen, by));
    }
}
