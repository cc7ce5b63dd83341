package be.huisvanhetkind.site.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.parts.Bladen.Blad;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long lists, cut into pages. */
class BladenTest {
    private static final Url LIJST = Url.of("aanbod");

    private static List<Blad<Integer>> cut(int size) {
        return Bladen.of(LIJST, IntStream.range(0, size).boxed().toList(), 3).toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "3, 1", "4, 2", "6, 2", "7, 3"})
    void aListHasAsManyPagesAsItNeeds(int size, int pages) {
        assertEquals(pages, cut(size).size());
        assertEquals(
                IntStream.range(0, size).boxed().toList(),
                cut(size).stream().flatMap(blad -> blad.items().stream()).toList());
    }

    @Test
    void theFirstPageHasTheAddressOfTheListAndTheOthersTheirNumber() {
        assertEquals(
                List.of("/aanbod/", "/aanbod/2/", "/aanbod/3/"),
                cut(7).stream().map(blad -> blad.url().path()).toList());
    }

    @Test
    void everyPageLeadsToEachUnlessThereIsOne() {
        cut(7).forEach(blad -> assertEquals(3, blad.wijzer().bladen().size()));
        assertTrue(cut(3).get(0).wijzer().bladen().isEmpty());
        assertEquals(
                cut(7).get(0),
                Bladen.of(LIJST, List.of(0, 1, 2, 3, 4, 5, 6), 3).findFirst().orElseThrow());
    }
}
