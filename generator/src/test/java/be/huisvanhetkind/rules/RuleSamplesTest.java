package be.huisvanhetkind.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.uitleg.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule, asked alone, finds in the samples of its explanation page what the page says. */
class RuleSamplesTest {
    @TempDir private Path folder;

    static Stream<String> rules() {
        return RuleBook.all().stream().map(Rule::code);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadSampleGivesTheLinesOfThePage(String code) {
        Page page = Page.of(code);
        List<String> expected =
                page.expected().stream().filter(line -> line.startsWith(code + " ")).toList();
        List<Finding> found = found(page, "Voorbeeld");
        assertEquals(
                expected, found.stream().map(one -> code + " " + one.place()).sorted().toList());
        Severity severity = page.level().startsWith("*Fout*") ? Severity.ERROR : Severity.WARNING;
        assertTrue(found.stream().allMatch(one -> one.severity() == severity), page.level());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodSampleGivesNothing(String code) {
        assertEquals(List.of(), found(Page.of(code), "Zo wel"));
    }

    private List<Finding> found(Page page, String heading) {
        return Proefhuis.ask(page.code(), Proefhuis.of(page, heading, folder).now()).toList();
    }
}
