package be.huisvanhetkind.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.browser.SiteServer;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Keer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example on the page about open data does what the page says, in another language. */
class ExampleOnThePageTest {
    private static final BuiltHouse HOUSE = BuiltHouse.real();
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @TempDir private Path folder;

    /** The code as a reader copies it. */
    private static String code() {
        String page = Objects.requireNonNull(HOUSE.site().get("data/index.html"));
        return Objects.requireNonNull(Jsoup.parse(page).getElementById("voorbeeld")).wholeText();
    }

    /** What there is for toddlers that day, by way of the agenda of the site itself. */
    private static List<String> expected() {
        Site site = Site.of(OpenbaarHuis.of(HOUSE.huis()), BaseUrl.ROOT);
        return Agenda.in(site.index()).dagen().stream()
                .filter(dag -> dag.dag().getDayOfWeek() == DayOfWeek.SATURDAY)
                .limit(1)
                .flatMap(dag -> dag.punten().stream())
                .flatMap(punt -> punt.keren().stream())
                .filter(keer -> keer.leeftijd().min() < 36 && keer.leeftijd().max() >= 18)
                .filter(Keer::takesPlace)
                .map(ExampleOnThePageTest::line)
                .toList();
    }

    private static String line(Keer keer) {
        String where = keer.locatie().map(locatie -> locatie.titel()).or(keer::plaats).orElse("");
        return (HOUR.format(keer.start()) + " " + keer.wat().titel() + " " + where).strip();
    }

    @Test
    void oneRequestAndTenLinesTellWhatIsOpenOnSaturdayForToddlers() throws Exception {
        assertEquals(10, code().lines().filter(line -> !line.isBlank()).count());
        assertEquals(2, code().split("fetch\\(").length);
        try (SiteServer server = SiteServer.of(HOUSE.output())) {
            Path script = folder.resolve("zaterdag.mjs");
            Files.writeString(
                    script,
                    code().replaceFirst(
                                    "(const huis = )\"[^\"]*\"", "$1\"" + server.origin() + "\""));
            List<String> printed = run("node", script.toString());
            assertTrue(printed.size() > 1, printed.toString());
            assertEquals(expected(), printed);
        }
    }

    /** Loud when it is skipped: then nobody knows whether the page is right. */
    private static List<String> run(String... command) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            System.err.println("OVERGESLAGEN: " + command[0] + " staat niet op deze computer.");
            return Assumptions.abort(command[0] + " is not on this machine");
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.lines().map(String::strip).toList();
    }
}
