package be.huisvanhetkind.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.uitleg.Page;
import be.huisvanhetkind.uitleg.SampleHouse;
import java.io.IOException;
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
        return Rules.all().map(Rule::code);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadSampleGivesTheLinesOfThePage(String code) throws IOException {
        List<String> expected =
                Page.of(code).expected().stream()
                        .filter(line -> line.startsWith(code + " "))
                        .toList();
        assertEquals(expected, found(code, "Voorbeeld"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodSampleGivesNothing(String code) throws IOException {
        assertEquals(List.of(), found(code, "Zo wel"));
    }

    private List<String> found(String code, String heading) throws IOException {
        SampleHouse house = SampleHouse.of(Page.of(code), heading, folder);
        return Proefhuis.ask(code, house.read().value().orElseThrow())
                .map(house::line)
                .sorted()
                .toList();
    }
}
