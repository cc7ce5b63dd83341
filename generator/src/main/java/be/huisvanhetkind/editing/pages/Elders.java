package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.pages.ConceptHuis.Beeld;
import be.huisvanhetkind.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a draft would break in files that are not in it. */
final class Elders {
    private Elders() {}

    /**
     * What is an error with the draft, and is none without it.
     *
     * @param published the house as it is now
     * @param after the house with the draft in it
     */
    static List<Finding> broken(Concept concept, Beeld published, Beeld after) {
        Set<String> own = concept.paths().stream().map(after::name).collect(Collectors.toSet());
        Set<String> before = published.errors().map(Elders::described).collect(Collectors.toSet());
        return after.errors()
                .filter(finding -> !own.contains(finding.place().file()))
                .filter(finding -> !before.contains(described(finding)))
                .toList();
    }

    /** The line is left out: it may have moved. */
    private static String described(Finding finding) {
        return String.join("\n", finding.code(), finding.place().file(), finding.message());
    }
}
