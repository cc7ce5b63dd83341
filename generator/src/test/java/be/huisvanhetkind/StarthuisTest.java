package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.begin.Startvraag;
import be.huisvanhetkind.cli.Main;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.huis.Huis;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody answers to {@code huis init}, the house that begins is right. */
class StarthuisTest {
    /** What only the people of the house can do. */
    private static final Set<String> STILL_TO_DO =
            Set.of(
                    "consultatiebureau-ontbreekt",
                    "domein-onbereikbaar",
                    "niet-nagekeken",
                    "onthaal-ontbreekt",
                    "vormen-te-weinig",
                    "zorgregio-ontbreekt");

    @TempDir private Path root;

    static Stream<Map<Startvraag, String>> answers() {
        return Starthuizen.all();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noAnswerGivesAnErrorAndOnlyWhatIsStillToDoIsTold(Map<Startvraag, String> answers) {
        answers.forEach(
                (vraag, answer) -> assertEquals(Optional.empty(), vraag.objection(answer), answer));
        Path content = Starthuizen.write(root, answers);
        Outcome<Optional<Huis>> checked = RealHouse.check(content);
        assertEquals(
                List.of(),
                checked.findings().stream()
                        .filter(one -> one.severity() == Severity.ERROR)
                        .map(one -> one.place() + " " + one.message())
                        .toList());
        Set<String> told =
                checked.findings().stream()
                        .map(Finding::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        told.removeAll(STILL_TO_DO);
        assertEquals(Set.of(), told);
        Huis huis = checked.value().orElseThrow();
        assertEquals(answers.getOrDefault(Startvraag.NAAM, ""), huis.verband().gezicht().naam());
        assertTrue(huis.find(huis.verband().statuut().lokaalBestuur()).isPresent());
        assertFormatted(content);
    }

    private static void assertFormatted(Path content) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int code = Main.run(out, out, "format", "--check", "--content", content.toString());
        assertEquals(0, code, said::toString);
    }

    static Stream<Map<Startvraag, String>> toBuild() {
        return Stream.of(
                Starthuizen.usual(),
                Starthuizen.all().skip(1).findFirst().orElseThrow(),
                Starthuizen.all().skip(7).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("toBuild")
    void theSiteOfOnePartnerIsWhole(Map<Startvraag, String> answers) throws Exception {
        Path content = Starthuizen.write(root, answers);
        WholeSite site = WholeSite.build(content, root.resolve("site"));
        assertEquals(List.of(), site.invalid());
        assertEquals(List.of(), site.badlyBuilt());
        assertEquals(List.of(), site.deadLinks());
        assertEquals(List.of(), site.doubleTitles());
        assertEquals(
                List.of(),
                site.pages().entrySet().stream()
                        .flatMap(
                                page ->
                                        Jsoup.parse(page.getValue())
                                                .select(
                                                        "main h2, main h3, main ul, main ol, main dl")
                                                .stream()
                                                .filter(StarthuisTest::isEmpty)
                                                .map(one -> page.getKey() + ": " + one))
                        .toList());
    }

    /** What a script fills on the device of a visitor is empty at first. */
    private static boolean isEmpty(Element element) {
        return element.text().isBlank()
                && !element.id().equals("bewaard")
                && element.select("img, svg").isEmpty();
    }

    @Test
    void nothingIsOfAnotherHouse() {
        Starthuizen.write(root, Starthuizen.usual());
        List<String> found =
                Tree.of(root).entrySet().stream()
                        .filter(file -> !file.getKey().startsWith(".vscode/schemas"))
                        .flatMap(file -> ofDemerdal(file.getKey(), file.getValue()))
                        .toList();
        assertEquals(List.of(), found);
    }

    private static Stream<String> ofDemerdal(String path, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return Stream.of(
                        "demerdal",
                        "aarbeke",
                        "heistraten",
                        "lindewater",
                        "wilgenrode",
                        "ganzendries",
                        "013 00 12 3",
                        "kompas",
                        "de-linde",
                        "diest")
                .filter(small::contains)
                .map(word -> path + " has " + word);
    }
}
