package be.huisvanhetkind.editing.concept;

import java.util.List;

/** Publishes drafts, where that is not done elsewhere. */
@FunctionalInterface
public interface Uitgave {
    /**
     * Publishes a draft that has everything of what is published.
     *
     * @return what stands in the way: files that somebody changed and did not keep; when there are
     *     any, nothing is done
     */
    List<String> publish(Concept concept, Ondertekening by);
}
