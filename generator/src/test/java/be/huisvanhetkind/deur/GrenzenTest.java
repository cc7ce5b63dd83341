package be.huisvanhetkind.deur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.web.Aanklopper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Nothing that comes from outside grows without end, and nothing from outside breaks the door. */
class GrenzenTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    @Test
    void whatComesTooSlowlyIsNotReadOn() throws IOException {
        AtomicLong nanos = new AtomicLong();
        try (Maat slow =
                new Maat(new ByteArrayInputStream(new byte[100_000]), 100_000, nanos::get)) {
            assertEquals(4_096, slow.readNBytes(4_096).length);
            nanos.addAndGet(Duration.ofSeconds(9).toNanos());
            assertEquals(4_096, slow.readNBytes(4_096).length);
            nanos.addAndGet(Duration.ofSeconds(9).toNanos());
            assertThrows(Maat.Overschreden.class, slow::read);
        }
    }

    @Test
    void whatIsExactlyAsLargeAsItMayIsRead() throws IOException {
        try (Maat whole = new Maat(new ByteArrayInputStream(new byte[10]), 10)) {
            assertEquals(10, whole.readAllBytes().length);
        }
        try (Maat more = new Maat(new ByteArrayInputStream(new byte[11]), 10)) {
            assertThrows(Maat.Overschreden.class, more::readAllBytes);
        }
    }

    @Test
    void aMillionStrangersTakeNoMoreRoomThanTenThousand() {
        Begrensd<Integer> kept = new Begrensd<>(10_000);
        for (int i = 0; i < 1_000_000; i++) {
            kept.put("x" + i, i);
        }
        assertEquals(10_000, kept.size());
        assertTrue(kept.containsKey("x999999"));
    }

    @Test
    void aWhileIsOverWhenItIsOver() {
        Teller teller = new Teller(2, Duration.ofMinutes(15));
        assertTrue(teller.allow("a", NOW));
        assertTrue(teller.allow("a", NOW));
        assertFalse(teller.allow("a", NOW.plusSeconds(900)));
        assertTrue(teller.allow("b", NOW));
        assertTrue(teller.allow("a", NOW.plusSeconds(901)));
    }

    @Test
    void aHomeIsOneSourceAndALieIsNone() {
        Afkomst alone = new Afkomst(false);
        Afkomst behind = new Afkomst(true);
        assertEquals(
                alone.of("192.0.2.1", List.of()), alone.of("192.0.2.1", List.of("203.0.113.9")));
        assertEquals(
                behind.of("127.0.0.1", List.of("2001:db8:1:2::5")),
                behind.of("127.0.0.1", List.of("198.51.100.1, 2001:db8:1:2:ffff::6")));
        assertFalse(
                behind.of("127.0.0.1", List.of("2001:db8:1:3::5"))
                        .equals(behind.of("127.0.0.1", List.of("2001:db8:1:2::5"))));
        assertEquals(
                "?", behind.of("127.0.0.1", List.of("elders.example")), "no name is looked up");
    }

    /** Pieces of requests, put together at random; the same each time. */
    @Test
    void whateverIsSentTheDoorStaysShutAndStands() throws IOException {
        List<String> paths =
                List.of(
                        "/",
                        "/deur/",
                        "/deur/link?sleutel=",
                        "/deur/binnen",
                        "/deur/vraag",
                        "/deur/buiten",
                        "/redactie/",
                        "/redactie/bewerk/x",
                        "/redactie/%%",
                        "/%ff%fe",
                        "/redactie/\u0000",
                        "*",
                        "http://elders.example/redactie/",
                        "/redactie/" + "a".repeat(9_000));
        List<String> methods = List.of("GET", "POST", "HEAD", "PUT", "get", "CONNECT", "P\u00d6ST");
        List<String> names =
                List.of(
                        "Host",
                        "Origin",
                        "Sec-Fetch-Site",
                        "Cookie",
                        "Content-Type",
                        "Content-Length",
                        "Transfer-Encoding",
                        "X-Forwarded-For",
                        "Expect");
        List<String> values =
                List.of(
                        "",
                        "x",
                        "redactie.huis.example",
                        "https://redactie.huis.example",
                        "__Host-huis=x",
                        "__Host-huis=" + "y".repeat(20_000),
                        "multipart/form-data; boundary=b",
                        "multipart/form-data",
                        "application/x-www-form-urlencoded",
                        "-1",
                        "5",
                        "chunked",
                        "same-origin",
                        "100-continue",
                        "%00",
                        "\u20ac");
        List<String> bodies =
                List.of(
                        "",
                        "a=b",
                        "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--b--",
                        "5\r\nhallo\r\n0\r\n\r\n",
                        "%zz=%",
                        "&&&=&=",
                        "sleutel=x&token=x&mail=%00");
        Random random = new Random(32);
        try (Proefdeur deur = Proefdeur.open()) {
            for (int i = 0; i < 400; i++) {
                Aanklopper one = deur.visitor();
                for (int more = random.nextInt(3); more > 0; more--) {
                    String name = any(names, random);
                    String value = any(values, random);
                    one = value.isEmpty() ? one.without(name) : one.with(name, value);
                }
                one.shout(
                        any(methods, random),
                        any(paths, random),
                        any(bodies, random).getBytes(StandardCharsets.UTF_8));
            }
            assertEquals(List.of(), deur.inside);
            assertEquals(List.of(), deur.log, "no request is a fault of ours");
            assertEquals(200, deur.visitor().get("/deur/").status());
        }
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
