package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was saved is what is shown, in the very next request, and nothing takes it down. */
class LivingTest {
    private static final String AANBOD = "content/partners/kompas/aanbod/babbelcafe.md";
    private static final String PAGE = "/aanbod/babbelcafe/";

    @TempDir private Path root;

    private Atelier atelier;

    @BeforeEach
    void open() throws Exception {
        atelier = Atelier.in(root);
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    private void assertShows(String path, String text) throws Exception {
        String page = atelier.get(path);
        assertTrue(page.contains(text), () -> "no “" + text + "” in " + page);
    }

    @Test
    void anEditIsOnThePageAtOnce() throws Exception {
        assertShows(PAGE, "<h1>Babbelcafé</h1>");
        for (String titel : List.of("Praatcafé", "Theecafé", "Babbelhuis")) {
            atelier.write(AANBOD, edited(titel));
            assertShows(PAGE, "<h1>" + titel + "</h1>");
        }
    }

    private String edited(String titel) throws Exception {
        return Files.readString(atelier.file(AANBOD)).replaceFirst("titel: .*", "titel: " + titel);
    }

    @Test
    void aNewFileARenamedOneAndOneThatIsGone() throws Exception {
        String other = AANBOD.replace("babbelcafe", "praatcafe");
        Files.copy(atelier.file(AANBOD), atelier.file(other));
        assertEquals(200, atelier.ask("/aanbod/praatcafe/").statusCode());
        Files.move(atelier.file(other), atelier.file(other.replace("praat", "thee")));
        assertEquals(404, atelier.ask("/aanbod/praatcafe/").statusCode());
        assertEquals(200, atelier.ask("/aanbod/theecafe/").statusCode());
        Files.delete(atelier.file(AANBOD));
        assertEquals(404, atelier.ask(PAGE).statusCode());
    }

    @Test
    void aTemplateAStyleAScriptAPictureAndTheHouseItself() throws Exception {
        atelier.get(PAGE);
        atelier.replace("templates/aanbod.ftlh", "</@p.blad>", "<p>Anders.</p></@p.blad>");
        assertShows(PAGE, "<p>Anders.</p>");
        atelier.write("assets/site.css", "body { color: red }");
        assertShows("/assets/site.css", "red");
        atelier.write("assets/site.js", "'nieuw';");
        assertShows("/assets/site.js?v=1", "nieuw");
        atelier.replace("content/huis.yml", "Voor elk gezin in Proefdorp.", "Kom maar binnen.");
        assertShows("/", "Kom maar binnen.");
        String logo = "content/logo.svg";
        Files.writeString(
                atelier.file(logo),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><circle cx=\"7\" cy=\"9\" r=\"5\"/></svg>");
        String page = atelier.get("/");
        String src = page.replaceAll("(?s).*?<img src=\"(/media/[^\"]*logo[^\"]*)\".*", "$1");
        assertShows(src, "circle");
    }

    @Test
    void aFileWithAnErrorLeavesTheLastGoodPageAndSaysWhatIsWrong() throws Exception {
        assertFalse(atelier.get(PAGE).contains("hs-fout"));
        atelier.replace(AANBOD, "titel: ", "tietel: ");
        for (String page : List.of(PAGE, "/aanbod/")) {
            assertShows(page, "Babbelcafé");
        }
        assertShows(PAGE, "<h1>Babbelcafé</h1>");
        assertShows(PAGE, "Het veld “tietel” bestaat hier niet.");
        assertShows(PAGE, "href=\"/hulp/veld-onbekend/\"");
        assertFalse(atelier.get("/").contains("tietel"), "not on the page of another file");
        assertShows("/_huis/", "tietel");
        atelier.replace(AANBOD, "tietel: ", "titel: ");
        assertFalse(atelier.get(PAGE).contains("hs-fout"));
    }

    @Test
    void aFileThatWasNeverGoodIsNamedWhereItsPageIsMissing() throws Exception {
        atelier.write(AANBOD.replace("babbelcafe", "nieuw"), "---\ntietel: x\n---\n");
        String page = atelier.get("/aanbod/nieuw/");
        assertTrue(page.contains("Misschien is het hierom"), page);
        assertTrue(page.contains("aanbod/nieuw.md"), page);
    }

    @Test
    void aBrokenHouseIsShownAsItWas() throws Exception {
        String huis = Files.readString(atelier.file("content/huis.yml"));
        atelier.write("content/huis.yml", "naam: [\n");
        assertShows("/", "Voor elk gezin in Proefdorp.");
        assertShows("/", "hs-fout");
        atelier.write("content/huis.yml", huis);
        assertFalse(atelier.get("/").contains("hs-fout"));
    }

    @Test
    void aBrokenTemplateLeavesTheLastGoodPage() throws Exception {
        atelier.get(PAGE);
        atelier.replace("templates/aanbod.ftlh", "<@p.blad", "<#if><@p.blad");
        assertShows(PAGE, "<h1>Babbelcafé</h1>");
        assertShows(PAGE, "templates/aanbod.ftlh");
    }

    @Test
    void aPageThatWasNeverMadeSaysWhyItCannotBe() throws Exception {
        atelier.replace("templates/aanbod.ftlh", "<@p.blad", "<#if><@p.blad");
        assertEquals(500, atelier.ask(PAGE).statusCode());
        assertShows(PAGE, "templates/aanbod.ftlh");
        assertEquals(200, atelier.ask("/").statusCode());
    }

    @Test
    void foldersThatAreGoneForAMomentTakeNothingDown() throws Exception {
        atelier.get("/");
        Files.move(atelier.file("templates"), atelier.file("weg"));
        assertTrue(atelier.ask("/").statusCode() >= 200);
        Files.move(atelier.file("weg"), atelier.file("templates"));
        assertEquals(200, atelier.ask("/").statusCode());
    }

    @Test
    void manyAtOnceWhileFilesChange() throws Exception {
        ExecutorService browsers = Executors.newFixedThreadPool(6);
        List<Callable<Integer>> asks =
                IntStream.range(0, 30)
                        .<Callable<Integer>>mapToObj(
                                i ->
                                        () -> {
                                            if (i % 5 == 0) {
                                                atelier.write(AANBOD, edited("Praat " + i));
                                            }
                                            return atelier.ask(i % 2 == 0 ? PAGE : "/")
                                                    .statusCode();
                                        })
                        .toList();
        for (var answer : browsers.invokeAll(asks)) {
            assertEquals(200, answer.get());
        }
        browsers.shutdown();
        atelier.write(AANBOD, edited("Het laatste"));
        assertShows(PAGE, "<h1>Het laatste</h1>");
    }
}
