package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.Authors;
import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.web.Aanklopper;
import be.huisvanhetkind.web.Aanklopper.Gehoord;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.Html;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A door with a clock, a list and letters of its own, and an editor that counts who came in. */
final class Proefdeur implements AutoCloseable {
    private static final Deuradres HUIS = Deuradres.of("https://redactie.huis.example");
    static final String KOMPAS = "redactie@kompas.example";
    static final String COORDINATIE = "coordinatie@huis.example";

    final Deuradres adres;
    final List<String> log = Collections.synchronizedList(new ArrayList<>());
    final List<String> inside = new CopyOnWriteArrayList<>();
    final BlockingQueue<Brief> letters = new LinkedBlockingQueue<>();
    volatile Map<String, List<String>> list =
            Map.of("kompas", List.of(KOMPAS), Authors.COORDINATION, List.of(COORDINATIE));
    volatile Instant now = Instant.parse("2026-11-30T10:00:00Z");
    private final Deur deur;
    private final Deurserver server;

    private Proefdeur(
            Deuradres adres, int port, boolean proxy, Postbode post, Optional<Binnen> editor)
            throws IOException {
        this.adres = adres;
        Postbode both =
                brief -> {
                    post.bring(brief);
                    letters.add(brief);
                };
        Adresboek book = () -> new Authors(list);
        deur =
                new Deur(
                        new Toegangsregels(
                                adres, book, editor.orElse(this::count), () -> now, log::add),
                        both);
        server = Deurserver.start(deur, adres, port, proxy, log::add);
    }

    private Answer count(Ask ask, Schrijver who, String token) {
        String text = ask.form().map(form -> form.text("tekst")).orElse("");
        inside.add(who.mail() + " " + ask.path() + " " + text);
        return Answer.page(
                Answer.GOOD,
                Html.of("<p>%s<input name=\"token\" value=\"%s\">", who.mail(), token));
    }

    /** A door with a real editor behind it. */
    static Proefdeur open(Binnen editor) throws IOException {
        return new Proefdeur(HUIS, 0, false, brief -> {}, Optional.of(editor));
    }

    static Proefdeur open() throws IOException {
        return new Proefdeur(HUIS, 0, false, brief -> {}, Optional.empty());
    }

    static Proefdeur open(boolean proxy, Postbode post) throws IOException {
        return new Proefdeur(HUIS, 0, proxy, post, Optional.empty());
    }

    static Proefdeur here() throws IOException {
        return new Proefdeur(
                Deuradres.of("http://localhost"), 0, false, brief -> {}, Optional.empty());
    }

    /** A door that a browser finds. */
    static Proefdeur onThisMachine() throws IOException {
        int port = freePort();
        Deuradres adres = Deuradres.of("http://localhost:" + port);
        return new Proefdeur(adres, port, false, brief -> {}, Optional.empty());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    Aanklopper visitor() {
        return Aanklopper.at(server.port(), adres.host(), adres.toString());
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Asks for a link, and finds it in the letter. */
    String link(String mail) {
        visitor().post("/deur/vraag", Map.of("mail", mail));
        try {
            Brief brief = letters.poll(10, TimeUnit.SECONDS);
            String text = java.util.Objects.requireNonNull(brief, "no letter").text();
            return text.replaceFirst("(?s).*sleutel=([\\w-]+).*", "$1");
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Presses the button of a page that a link led to. */
    Gehoord enter(String sleutel) {
        return visitor().post("/deur/binnen", Map.of("sleutel", sleutel));
    }

    /** A form of the editor, with a word in it. */
    static Map<String, String> form(String token) {
        return Map.of("token", token, "tekst", "woorden");
    }

    /** Somebody who is in: the cookie goes along. */
    Aanklopper entered(String mail) {
        return entered(visitor(), mail);
    }

    Aanklopper entered(Aanklopper visitor, String mail) {
        Gehoord in = visitor.post("/deur/binnen", Map.of("sleutel", link(mail)));
        return visitor.with(
                "Cookie", in.header("Set-Cookie").orElseThrow().replaceFirst(";.*", ""));
    }

    @Override
    public void close() {
        server.close();
        deur.close();
    }
}
