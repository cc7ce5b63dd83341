package be.huisvanhetkind.uitleg;

import be.huisvanhetkind.format.Promises;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples of the explanation pages are what authors really write, wrong and right. */
class UitlegFormatTest {
    @TempDir private Path root;

    static List<String> pages() {
        return Uitleg.codes();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePromisesAreKeptInItsSamples(String code) throws IOException {
        for (String heading : List.of("Voorbeeld", "Zo wel")) {
            SampleHouse house =
                    SampleHouse.of(Page.of(code), heading, root.resolve(heading.replace(' ', '-')));
            Promises.keptIn(Path.of(house.root()));
        }
    }
}
