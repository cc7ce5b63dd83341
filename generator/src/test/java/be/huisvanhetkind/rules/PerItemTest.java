package be.huisvanhetkind.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.uitleg.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rule that says it looks at each item by itself gives the same for all items together and for
 * each alone, in the house of its own explanation page.
 */
class PerItemTest {
    @TempDir private Path folder;

    static Stream<String> rules() {
        return RuleBook.HUIS.stream().filter(Rule::isPerItem).map(Rule::code);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void togetherIsTheSumOfAlone(String code) {
        Huis huis = Proefhuis.of(Page.of(code), "Voorbeeld", folder).now();
        Stream<Huis> alone =
                huis.all().stream().map(item -> huis.only(Set.of(item.fiche().origin().file())));
        List<String> together = found(code, Stream.of(huis));
        assertEquals(together, found(code, alone));
        assertFalse(together.isEmpty());
    }

    private static List<String> found(String code, Stream<Huis> houses) {
        return houses.flatMap(huis -> Proefhuis.ask(code, huis))
                .map(finding -> finding.place() + " " + finding.message())
                .distinct()
                .sorted()
                .toList();
    }
}
