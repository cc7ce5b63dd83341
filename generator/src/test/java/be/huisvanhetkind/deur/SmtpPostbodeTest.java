package be.huisvanhetkind.deur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.web.Aanklopper.Gehoord;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters, at a real server for mail. */
class SmtpPostbodeTest {
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
        server.setUser("huis@huis.example", "huis", "heel geheim");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Map<String, String> environment() {
        return new HashMap<>(
                Map.of(
                        "HUIS_SMTP_HOST", "localhost",
                        "HUIS_SMTP_PORT", String.valueOf(server.getSmtp().getPort()),
                        "HUIS_SMTP_TLS", "geen",
                        "HUIS_SMTP_USER", "huis",
                        "HUIS_SMTP_PASSWORD", "heel geheim",
                        "HUIS_SMTP_FROM", "Huis van het Kind <huis@huis.example>"));
    }

    private static Brief letter(String to) {
        return Brief.link(to, Deuradres.of("https://redactie.huis.example"), "AbC-_9");
    }

    @Test
    void aLetterArrives() throws MessagingException, IOException {
        SmtpPostbode.of(environment()).bring(letter("redactie@kompas.example"));
        MimeMessage got = server.getReceivedMessages()[0];
        assertEquals("redactie@kompas.example", got.getAllRecipients()[0].toString());
        assertEquals("Huis van het Kind <huis@huis.example>", got.getFrom()[0].toString());
        assertEquals("Je link voor de redactie van het huis", got.getSubject());
        assertEquals("auto-generated", got.getHeader("Auto-Submitted")[0]);
        assertTrue(
                got.getContent()
                        .toString()
                        .contains("https://redactie.huis.example/deur/link?sleutel=AbC-_9"));
    }

    @Test
    void thePasswordMayBeInAFile(@TempDir Path folder) throws IOException {
        Map<String, String> environment = environment();
        environment.remove("HUIS_SMTP_PASSWORD");
        environment.put(
                "HUIS_SMTP_PASSWORD_FILE",
                Files.writeString(folder.resolve("p"), "heel geheim\n").toString());
        SmtpPostbode.of(environment).bring(letter("redactie@kompas.example"));
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void whereOthersCanReadAlongNothingIsSent() {
        Map<String, String> environment = environment();
        environment.put("HUIS_SMTP_TLS", "starttls");
        SmtpPostbode post = SmtpPostbode.of(environment);
        assertThrows(Postbode.Onbesteld.class, () -> post.bring(letter("redactie@kompas.example")));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@kompas.example\r\nBcc: b@elders.example",
                "a@kompas.example, b@elders.example",
                "kompas",
                "<>",
                ""
            })
    void oneLetterGoesToOneAddress(String to) {
        SmtpPostbode post = SmtpPostbode.of(environment());
        assertThrows(Postbode.Onbesteld.class, () -> post.bring(letter(to)));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aServerThatIsAwayIsToldWithoutAnAddress() {
        SmtpPostbode post = SmtpPostbode.of(environment());
        server.stop();
        Postbode.Onbesteld told =
                assertThrows(
                        Postbode.Onbesteld.class,
                        () -> post.bring(letter("redactie@kompas.example")));
        assertEquals("de mailserver neemt een brief niet aan", told.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUIS_SMTP_HOST |                    | zet HUIS_SMTP_HOST, anders kan niemand een link krijgen.
                    HUIS_SMTP_FROM |                    | zet HUIS_SMTP_FROM, anders kan niemand een link krijgen.
                    HUIS_SMTP_FROM | huis               | HUIS_SMTP_FROM is geen mailadres.
                    HUIS_SMTP_TLS  | soms               | HUIS_SMTP_TLS is “starttls” of “tls”; “geen” kan alleen op deze computer.
                    HUIS_SMTP_HOST | mail.huis.example  | HUIS_SMTP_TLS is “starttls” of “tls”; “geen” kan alleen op deze computer.
                    """)
    void aMistakeIsASentence(String name, String value, String sentence) {
        Map<String, String> environment = environment();
        environment.put(name, value == null ? "" : value);
        IllegalArgumentException told =
                assertThrows(IllegalArgumentException.class, () -> SmtpPostbode.of(environment));
        assertEquals(sentence, told.getMessage());
    }

    @Test
    void theLinkInTheMailOpensTheDoor() throws IOException, MessagingException {
        try (Proefdeur deur = Proefdeur.open(false, SmtpPostbode.of(environment()))) {
            deur.visitor().post("/deur/vraag", Map.of("mail", Proefdeur.KOMPAS));
            assertTrue(server.waitForIncomingEmail(10_000, 1));
            String text = server.getReceivedMessages()[0].getContent().toString();
            String path =
                    text.replaceFirst(
                            "(?s).*https://redactie.huis.example(/deur/link\\S+).*", "$1");
            Gehoord page = deur.visitor().get(path);
            assertEquals(
                    303,
                    deur.visitor()
                            .post("/deur/binnen", Map.of("sleutel", page.field("sleutel")))
                            .status());
        }
    }

    @Test
    void aLetterThatIsNotTakenIsTriedTwiceAndTold() throws InterruptedException {
        java.util.concurrent.BlockingQueue<String> said =
                new java.util.concurrent.LinkedBlockingQueue<>();
        java.util.concurrent.atomic.AtomicInteger tries =
                new java.util.concurrent.atomic.AtomicInteger();
        Postbode none =
                brief -> {
                    tries.incrementAndGet();
                    throw new Postbode.Onbesteld(
                            "de mailserver neemt een brief niet aan", new IOException(brief.to()));
                };
        try (Postbus bus = new Postbus(none, said::add)) {
            bus.put(letter("redactie@kompas.example"));
            String line = said.poll(10, java.util.concurrent.TimeUnit.SECONDS);
            assertEquals("post: de mailserver neemt een brief niet aan", line);
            assertEquals(2, tries.get());
            assertFalse(letter("a@b.example").toString().contains("sleutel"));
        }
    }

    @Test
    void aStrangerCostsTheSameWork() throws InterruptedException {
        java.util.concurrent.BlockingQueue<Brief> letters =
                new java.util.concurrent.LinkedBlockingQueue<>();
        Deuradres adres = Deuradres.of("https://redactie.huis.example");
        java.time.Instant now = java.time.Instant.EPOCH;
        try (Loket known = new Loket(adres, new Postbus(letters::add, line -> {}));
                Loket strangers = new Loket(adres, new Postbus(letters::add, line -> {}))) {
            for (Loket loket : java.util.List.of(known, strangers)) {
                loket.send("iemand@elders.example", now);
                Brief made = letters.poll(10, java.util.concurrent.TimeUnit.SECONDS);
                String sleutel =
                        java.util.Objects.requireNonNull(made)
                                .text()
                                .replaceFirst("(?s).*sleutel=(\\S+).*", "$1");
                assertTrue(
                        loket.peek(sleutel, now).isPresent(),
                        "a link, a letter and a place in the queue");
            }
        }
    }
}
