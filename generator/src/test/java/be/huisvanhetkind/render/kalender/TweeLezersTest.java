package be.huisvanhetkind.render.kalender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.agenda.Kalenderbestand;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.parts.Kalenderbestanden;
import biweekly.Biweekly;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two libraries read the same times in our calendars as we tell: of every offer, place, partner and
 * theme, for three years, in the weeks in which a clock changes above all.
 */
class TweeLezersTest {
    private static final ZoneId BRUSSEL = ZoneId.of("Europe/Brussels");

    /** Before each change of the clock, and between. */
    private static final List<LocalDate> DAYS =
            Stream.of(
                            "2026-11-21",
                            "2027-03-15",
                            "2027-10-18",
                            "2028-03-13",
                            "2028-10-16",
                            "2029-03-12",
                            "2029-10-15")
                    .map(LocalDate::parse)
                    .toList();

    private final Cache cache = Cache.empty();

    /** A session: from, and until. */
    private record Sessie(Instant van, Instant tot) {
        static Sessie of(Keer keer) {
            return new Sessie(instant(keer.start()), instant(keer.einde()));
        }

        private static Instant instant(LocalDateTime local) {
            return local.atZone(BRUSSEL).toInstant();
        }
    }

    private Site site(LocalDate dag) {
        var read =
                new Generator(cache, dag, Steps.unseen())
                        .check(List.of(BuiltHouse.ROOT.resolve("content")));
        return Site.of(OpenbaarHuis.of(read.value().orElseThrow()), BaseUrl.ROOT);
    }

    private static List<Kalenderbestand> lists(Site site) {
        return Kalenderbestanden.of(site.index()).stream()
                .filter(bestand -> bestand.url().path().endsWith("/agenda.ics"))
                .toList();
    }

    private static String text(Kalenderbestand bestand, Site site) {
        byte[] bytes =
                new KalenderFormat()
                        .find(bestand.url().file(), site)
                        .orElseThrow()
                        .recipe()
                        .bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<Sessie> ical4j(String text) {
        try {
            List<VEvent> events =
                    new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
            return events.stream()
                    .map(
                            event ->
                                    new Sessie(
                                            instant(event.getDateTimeStart()),
                                            instant(event.getDateTimeEnd())))
                    .toList();
        } catch (IOException | ParserException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Instant instant(@Nullable DateProperty<?> property) {
        return Instant.from(ZonedDateTime.from(Objects.requireNonNull(property).getDate()));
    }

    private static List<Sessie> biweekly(String text) {
        return Biweekly.parse(text).first().getEvents().stream()
                .map(
                        event ->
                                new Sessie(
                                        event.getDateStart().getValue().toInstant(),
                                        event.getDateEnd().getValue().toInstant()))
                .toList();
    }

    @Test
    void bothReadTheTimesThatWeTell() {
        int sessions = 0;
        for (LocalDate dag : DAYS) {
            Site site = site(dag);
            for (Kalenderbestand bestand : lists(site)) {
                List<Sessie> told = bestand.keren().stream().map(Sessie::of).toList();
                String text = text(bestand, site);
                assertEquals(told, ical4j(text), dag + " " + bestand.url());
                assertEquals(told, biweekly(text), dag + " " + bestand.url());
                sessions += told.size();
            }
        }
        assertTrue(sessions > 4_000, "only " + sessions);
    }

    @Test
    void aTimeInAnotherZoneIsNoticed() {
        Site site = site(DAYS.get(0));
        Kalenderbestand bestand = lists(site).get(0);
        List<Sessie> told = bestand.keren().stream().map(Sessie::of).toList();
        String wrong =
                text(bestand, site)
                        .replace("DTSTART;TZID=Europe/Brussels:", "DTSTART;TZID=Europe/London:");
        assertNotEquals(told, biweekly(wrong));
    }
}
