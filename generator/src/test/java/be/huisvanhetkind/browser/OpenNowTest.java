package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.huisvanhetkind.content.TypedHours;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Opening;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Tijdvak;
import be.huisvanhetkind.site.parts.Uren;
import be.huisvanhetkind.spec.Spec;
import be.huisvanhetkind.spec.Spec.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the site says is open now: {@code src/test/spec/uren.md}, in the browser of someone far
 * away, and judged by the hours themselves.
 */
@InBrowser
class OpenNowTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Screen FAR_AWAY = Screen.PHONE.in("America/New_York");
    private static final int BUILT = 10;
    private static final Duration STEP = Duration.ofMinutes(45);

    @TempDir Path folder;

    @TestFactory
    List<DynamicTest> theWordsOfNow(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), FAR_AWAY)) {
            visit.go("/");
            Kalender kalender = site.house().huis().kalender();
            List<Checked> checked =
                    Spec.tests("uren.md", example -> table(visit, kalender, example))
                            .map(Checked::run)
                            .toList();
            return checked.stream().map(Checked::toTest).toList();
        }
    }

    /** A test that has run, because the window closes before the tests are told. */
    private record Checked(String name, Throwable wrong) {
        static Checked run(DynamicTest test) {
            try {
                test.getExecutable().execute();
                return new Checked(test.getDisplayName(), null);
            } catch (Throwable wrong) {
                return new Checked(test.getDisplayName(), wrong);
            }
        }

        DynamicTest toTest() {
            return DynamicTest.dynamicTest(
                    name,
                    () -> {
                        if (wrong != null) {
                            throw wrong;
                        }
                    });
        }
    }

    private String table(Visit visit, Kalender kalender, Example example) {
        try {
            Openingsuren uren = TypedHours.read(example.parts().get(0), folder);
            List<String> typed = example.parts().get(1).lines().toList();
            LocalDate built =
                    LocalDate.parse(example.kind().substring(example.kind().length() - BUILT));
            List<Instant> moments = typed.stream().map(OpenNowTest::moment).toList();
            List<List<String>> words =
                    TimeScript.words(
                            visit, Uren.data(uren, kalender, built).orElseThrow(), moments);
            int which = example.kind().startsWith("dagen") ? 1 : 0;
            judge(uren, kalender, moments, words);
            int width = typed.stream().mapToInt(String::length).max().orElse(1);
            return IntStream.range(0, typed.size())
                    .mapToObj(
                            i ->
                                    typed.get(i)
                                            + " ".repeat(width - typed.get(i).length())
                                            + "  =>  "
                                            + words.get(i).get(which))
                    .collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@code 2026-11-24 09:00}, or with its distance to UTC on the day the clock goes back. */
    private static Instant moment(String typed) {
        String[] parts = typed.split(" ");
        String local = parts[0] + "T" + parts[1];
        return parts.length > 2
                ? OffsetDateTime.parse(local + parts[2]).toInstant()
                : LocalDateTime.parse(local).atZone(BRUSSELS).toInstant();
    }

    /** Every hour at which anyone may walk in is called open when it is known, and no other. */
    private static void judge(
            Openingsuren uren, Kalender kalender, List<Instant> moments, List<List<String>> words) {
        for (int i = 0; i < moments.size(); i++) {
            String said = words.get(i).get(0);
            if (!said.equals("Kom langs")) {
                LocalDateTime now = LocalDateTime.ofInstant(moments.get(i), BRUSSELS);
                assertEquals(
                        open(uren, kalender, now), said.startsWith("Nu open"), now + " " + said);
            }
        }
    }

    private static boolean open(Openingsuren uren, Kalender kalender, LocalDateTime now) {
        return Stream.of(now.toLocalDate().minusDays(1), now.toLocalDate())
                .anyMatch(
                        dag ->
                                uren.op(dag, kalender).stream()
                                        .filter(opening -> opening.kanaal() == Kanaal.ALGEMEEN)
                                        .map(Opening::vak)
                                        .anyMatch(vak -> isBusy(vak, dag, now)));
    }

    private static boolean isBusy(Tijdvak vak, LocalDate dag, LocalDateTime now) {
        LocalDate end = vak.tot().isAfter(vak.van()) ? dag : dag.plusDays(1);
        return !now.isBefore(dag.atTime(vak.van())) && now.isBefore(end.atTime(vak.tot()));
    }

    @Test
    void everyPlaceIsCalledOpenWhenItIsForTenWeeks(Chromium chromium, LiveSite site)
            throws IOException {
        Kalender kalender = site.house().huis().kalender();
        LocalDate built = site.house().huis().vandaag();
        List<Instant> moments =
                Stream.iterate(built.atStartOfDay(BRUSSELS).toInstant(), now -> now.plus(STEP))
                        .limit(Duration.ofDays(72).dividedBy(STEP))
                        .toList();
        try (Visit visit = chromium.visit(site.server(), FAR_AWAY)) {
            visit.go("/");
            for (Locatie plaats : site.house().huis().all(Locatie.class)) {
                for (Openingsuren uren : plaats.openingsuren().stream().toList()) {
                    String data = Uren.data(uren, kalender, built).orElseThrow();
                    List<List<String>> words = TimeScript.words(visit, data, moments);
                    judge(uren, kalender, moments, words);
                    assertEquals("Kom langs", words.get(words.size() - 1).get(0), plaats.id());
                }
            }
        }
    }

    @Test
    void aClaimThatIsNotTrueIsCaught(LiveSite site) throws IOException {
        Openingsuren uren =
                TypedHours.read("wanneer:\n  - {dagen: [di], van: 9.00, tot: 12.00}\n", folder);
        Kalender kalender = site.house().huis().kalender();
        List<Instant> noon = List.of(moment("2026-11-24 12:00"));
        List<List<String>> open = List.of(List.of("Nu open tot 12 uur"));
        assertThrows(AssertionError.class, () -> judge(uren, kalender, noon, open));
    }

    @Test
    void withoutScriptNothingIsSaidOfNow(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE.withoutScript())) {
            visit.go("/locaties/huis-aarbeke/");
            String text = visit.page().innerText("body");
            assertFalse(text.contains("Nu "), text);
            assertFalse(text.contains("andaag"), text);
        }
    }
}
