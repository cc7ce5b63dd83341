package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Dienststatus;
import be.huisvanhetkind.model.aanbod.Ingang;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Opening;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Plaatsen;
import be.huisvanhetkind.site.parts.WanneerEnWaar;
import be.huisvanhetkind.site.view.WaarView;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is called open at fifty moments, in the browser of somebody in Tokyo, is what the content
 * says: of every place, every offer and the telephone, each by its own channel, and until the hour
 * at which it ends.
 */
@InBrowser
class FiftyMomentsTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Screen TOKYO = Screen.DESKTOP.in("Asia/Tokyo");

    /** Walk-in, appointments, a market, holidays, a closure, and the nights the clock changes. */
    private static final List<LocalDate> DAYS =
            Stream.of(
                            "2026-11-23",
                            "2026-11-24",
                            "2026-11-25",
                            "2026-11-26",
                            "2026-12-12",
                            "2026-12-24",
                            "2026-12-25",
                            "2026-12-29",
                            "2027-03-28",
                            "2027-10-31")
                    .map(LocalDate::parse)
                    .toList();

    private static final List<LocalTime> HOURS =
            Stream.of("00:00", "08:59", "10:00", "12:30", "19:45").map(LocalTime::parse).toList();

    /** Something that is open or not, as the page tells the script, and as the content has it. */
    private record Claim(String name, String data, Function<LocalDate, List<Open>> content) {}

    /** Hours of a day with the way in. */
    private record Open(LocalDateTime van, LocalDateTime tot, Ingang ingang) {
        boolean holds(LocalDateTime now) {
            return !now.isBefore(van) && now.isBefore(tot);
        }
    }

    private static List<Open> open(
            Openingsuren uren, Kalender kalender, LocalDate dag, Function<Kanaal, Ingang> ingang) {
        List<Open> all = new ArrayList<>();
        for (Opening opening : uren.op(dag, kalender)) {
            LocalTime tot = opening.vak().tot();
            LocalDate end = tot.isAfter(opening.vak().van()) ? dag : dag.plusDays(1);
            all.add(
                    new Open(
                            dag.atTime(opening.vak().van()),
                            end.atTime(tot),
                            ingang.apply(opening.kanaal())));
        }
        return all;
    }

    private static Ingang byItself(Kanaal kanaal) {
        return switch (kanaal) {
            case ALGEMEEN -> Ingang.LANGS;
            case OP_AFSPRAAK -> Ingang.OP_AFSPRAAK;
            case TELEFONISCH -> Ingang.TELEFONISCH;
            case ONLINE -> Ingang.ONLINE;
        };
    }

    private static List<Claim> claims(Index index) {
        Kalender kalender = index.kalender();
        List<Claim> claims = new ArrayList<>();
        for (Locatie locatie : index.locaties()) {
            Openingsuren uren = locatie.openingsuren().orElse(null);
            Plaatsen.of(locatie, index)
                    .data()
                    .ifPresent(
                            data ->
                                    claims.add(
                                            new Claim(
                                                    "place " + locatie.id(),
                                                    data,
                                                    dag ->
                                                            open(
                                                                    uren,
                                                                    kalender,
                                                                    dag,
                                                                    FiftyMomentsTest::byItself))));
        }
        for (Aanbod aanbod : index.aanbod()) {
            claims.addAll(claims(aanbod, index));
        }
        Openingsuren telephone = index.verband().contact().uren().orElseThrow();
        claims.add(
                new Claim(
                        "telephone",
                        Contacten.huis(index).data().orElseThrow(),
                        dag -> open(telephone, kalender, dag, kanaal -> Ingang.TELEFONISCH)));
        return claims;
    }

    private static List<Claim> claims(Aanbod aanbod, Index index) {
        List<Claim> claims = new ArrayList<>();
        List<WaarView> views = WanneerEnWaar.of(aanbod, index).plaatsen();
        for (int i = 0; i < views.size(); i++) {
            Waar waar = aanbod.waar().get(i);
            Optional<String> data = views.get(i).data();
            if (data.isPresent()) {
                assertEquals(Dienststatus.OPEN, aanbod.toegang().dienststatus(), aanbod.id());
                Openingsuren uren = waar.uren().orElseThrow();
                claims.add(
                        new Claim(
                                aanbod.id() + " " + i,
                                data.get(),
                                dag ->
                                        isClosed(waar, dag, index)
                                                ? List.of()
                                                : open(
                                                        uren,
                                                        index.kalender(),
                                                        dag,
                                                        kanaal -> aanbod.ingang(waar, kanaal))));
            }
        }
        return claims;
    }

    /** What happens at a place that is closed does not, unless the hours of that day are others. */
    private static boolean isClosed(Waar waar, LocalDate dag, Index index) {
        boolean others =
                waar.uren().orElseThrow().aangepast().stream()
                        .anyMatch(anders -> anders.periode().contains(dag));
        return !others
                && waar.locatie()
                        .flatMap(index::find)
                        .flatMap(Locatie::openingsuren)
                        .flatMap(uren -> uren.geslotenOp(dag))
                        .isPresent();
    }

    private static Set<Ingang> at(Claim claim, LocalDateTime now) {
        Set<Ingang> found = EnumSet.noneOf(Ingang.class);
        Stream.of(now.toLocalDate().minusDays(1), now.toLocalDate())
                .flatMap(dag -> claim.content().apply(dag).stream())
                .filter(open -> open.holds(now))
                .forEach(open -> found.add(open.ingang()));
        return found;
    }

    /** "Nu open tot 12 uur", or how it begins when it is closed. */
    private static String expected(Claim claim, LocalDateTime now) {
        Set<Ingang> ways = at(claim, now);
        for (Ingang way :
                List.of(Ingang.LANGS, Ingang.OP_AFSPRAAK, Ingang.ONLINE, Ingang.TELEFONISCH)) {
            if (ways.contains(way)) {
                LocalDateTime end = now;
                while (at(claim, end).contains(way)) {
                    end = end.plusMinutes(1);
                }
                return words(way) + " tot " + hour(end) + " uur";
            }
        }
        return "";
    }

    private static String words(Ingang way) {
        return switch (way) {
            case LANGS -> "Nu open";
            case OP_AFSPRAAK -> "Nu op afspraak";
            case ONLINE -> "Nu online";
            default -> "Nu aan de telefoon";
        };
    }

    private static String hour(LocalDateTime end) {
        String hour = Integer.toString(end.getHour() == 0 ? 24 : end.getHour());
        return end.getMinute() == 0 ? hour : "%s.%02d".formatted(hour, end.getMinute());
    }

    private static void judge(Claim claim, LocalDateTime now, String said) {
        String expected = expected(claim, now);
        String where = claim.name() + " on " + now;
        if (expected.isEmpty()) {
            assertFalse(
                    said.matches("Nu (open|op afspraak|online|aan de telefoon).*"),
                    where + ": " + said);
        } else {
            assertEquals(expected, said, where);
        }
    }

    @Test
    void whatIsCalledOpenIsOpenUntilThen(Chromium chromium, LiveSite site) throws IOException {
        int open = 0;
        try (Visit visit = chromium.visit(site.server(), TOKYO)) {
            visit.go("/");
            for (LocalDate day : DAYS) {
                List<LocalDateTime> moments = HOURS.stream().map(day::atTime).toList();
                List<Instant> instants =
                        moments.stream().map(now -> now.atZone(BRUSSELS).toInstant()).toList();
                OpenbaarHuis huis = OpenbaarHuis.of(site.house().huis().op(day.minusDays(2)));
                for (Claim claim : claims(Site.of(huis, BaseUrl.ROOT).nederlands().index())) {
                    List<List<String>> words = TimeScript.words(visit, claim.data(), instants);
                    for (int i = 0; i < moments.size(); i++) {
                        judge(claim, moments.get(i), words.get(i).get(0));
                        open += at(claim, moments.get(i)).isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        assertTrue(open > 100, "open " + open);
    }

    @Test
    void aClaimWithoutAnEndOrOfAnotherChannelIsCaught() {
        LocalDate day = LocalDate.parse("2026-11-23");
        Claim telephone =
                new Claim(
                        "telephone",
                        "",
                        dag ->
                                List.of(
                                        new Open(
                                                day.atTime(9, 0),
                                                day.atTime(12, 0),
                                                Ingang.TELEFONISCH)));
        judge(telephone, day.atTime(10, 0), "Nu aan de telefoon tot 12 uur");
        judge(telephone, day.atTime(13, 0), "Aan de telefoon, morgen om 9 uur");
        assertAll(
                Stream.of(
                                "Nu open tot 12 uur",
                                "Nu aan de telefoon",
                                "Nu aan de telefoon tot 13 uur")
                        .map(said -> () -> assertRefused(telephone, day.atTime(10, 0), said)));
        assertRefused(telephone, day.atTime(12, 0), "Nu aan de telefoon tot 12 uur");
    }

    private static void assertRefused(Claim claim, LocalDateTime now, String said) {
        boolean refused = false;
        try {
            judge(claim, now, said);
        } catch (AssertionError caught) {
            refused = true;
        }
        assertTrue(refused, said);
    }

    @Test
    void theHeaderTellsOfTheTelephoneAlone(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), TOKYO)) {
            visit.page().clock().setFixedTime(Date.from(Instant.parse("2026-11-25T14:00:00Z")));
            visit.go("/aanbod/");
            assertEquals("Aan de telefoonmorgen om 9 uur", visit.page().textContent(".balk .nu"));
            assertEquals(0, visit.page().locator(".balk .nu.open, .balk .nu .open").count());
            visit.page().clock().setFixedTime(Date.from(Instant.parse("2026-11-25T10:00:00Z")));
            visit.go("/aanbod/");
            assertEquals("Nu aan de telefoontot 12 uur", visit.page().textContent(".balk .nu"));
        }
    }
}
