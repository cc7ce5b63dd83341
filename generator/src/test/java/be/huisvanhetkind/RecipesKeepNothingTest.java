package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.pagina.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What makes a page or a file keeps nothing of the house for itself: what it was given can be told
 * from anything else, and what it asks is heard. Else it would be believed when it is stale.
 */
class RecipesKeepNothingTest {
    private static final BaseUrl BASE = BaseUrl.of("https://huis.example/");

    @TempDir private Path folder;

    private static Site site(Path content) {
        return Site.of(OpenbaarHuis.of(RealHouse.check(content).value().orElseThrow()), BASE);
    }

    private Path content(String house) {
        return house.equals("content") ? RealHouse.CONTENT : RealHouse.other(house, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void noMakerOfAPageKeepsAnItem(String house) {
        List<String> kept =
                site(content(house)).pages().flatMap(RecipesKeepNothingTest::keptFor).toList();
        assertEquals(List.of(), kept);
    }

    private static Stream<String> keptFor(Page page) {
        return Kept.by(page.inhoud().maker()).stream()
                .map(path -> page.url().path() + " keeps " + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void noRecipeOfAFileKeepsAnItemItWasNotGiven(String house) {
        List<String> kept =
                RealHouse.formats().files(site(content(house))).stream()
                        .flatMap(
                                file ->
                                        Kept.by(file.recipe(), file.given()).stream()
                                                .map(path -> file.path() + " keeps " + path))
                        .toList();
        assertEquals(List.of(), kept);
    }

    @Test
    void aMakerThatKeepsAnItemIsFound() {
        Site site = site(RealHouse.other("virtueel", folder));
        List<be.huisvanhetkind.model.aanbod.Partner> partners = site.index().partners();
        var one = partners.get(0);
        Runnable inner = () -> one.titel();
        assertFalse(Kept.by((Runnable) () -> one.titel()).isEmpty());
        assertFalse(Kept.by((Runnable) () -> partners.size()).isEmpty());
        assertFalse(Kept.by((Runnable) inner::run).isEmpty());
        assertFalse(Kept.by(new OutputFile("a", () -> one.titel().getBytes()).recipe()).isEmpty());
        assertEquals(
                List.of(),
                Kept.by(new OutputFile("a", one, () -> one.titel().getBytes()).recipe(), one));
        assertEquals(List.of(), Kept.by((Runnable) () -> site.index().partners()));
    }
}
