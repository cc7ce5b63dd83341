package be.huisvanhetkind.content.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cache.Cache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * The examples of CommonMark itself, through all that a body goes through. What the specification
 * says it becomes goes through the same, so that only what is read otherwise differs.
 */
class CommonMarkTest {
    private static final int EXAMPLES = 652;

    /** What differs, by why; anything that begins or ends to differ is seen. */
    private static final Map<String, Set<Integer>> OTHERWISE =
            Map.of(
                    "on purpose: a bare address is a link, as authors expect",
                    Set.of(606, 608, 611, 612),
                    "on purpose: what hides is hidden to its own end, not to the first >",
                    Set.of(180, 629),
                    "a textarea is no field here; its text is read as other text",
                    Set.of(171),
                    "the parser gives a sign for a number that is no letter",
                    Set.of(28),
                    "the parser reads an older edition of fences, lists, stress and capitals",
                    Set.of(146, 312, 313, 354, 416, 417, 540),
                    "the parser reads an older edition of addresses between < and >",
                    Set.of(195, 201, 489, 493, 494),
                    "the parser takes a line of = before it looks for definitions",
                    Set.of(215, 216));

    private final Bodies bodies = new Bodies(Cache.empty());

    private static Body body(String source) {
        return new Body("f.md", source, 1, finding -> {});
    }

    private boolean isAlike(Example example) {
        String ours = bodies.render("md", body(tabs(example.getSource()))).html();
        Body theirs = body(tabs(example.getHtml()));
        return ours.equals(Sanitizer.sanitize(Canonical.of(theirs.source(), theirs), theirs));
    }

    /** The specification writes an arrow for a tab. */
    private static String tabs(String text) {
        return text.replace('\u2192', '\t');
    }

    @Test
    void aBodyIsReadAsCommonMarkSays() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        Set<Integer> different = new TreeSet<>();
        for (int i = 0; i < examples.size(); i++) {
            if (!isAlike(examples.get(i))) {
                different.add(i + 1);
            }
        }
        Set<Integer> known =
                OTHERWISE.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(known), different);
        assertEquals(EXAMPLES, examples.size());
        assertTrue(different.size() <= 26, different.toString());
    }
}
