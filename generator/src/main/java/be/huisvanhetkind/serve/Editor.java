package be.huisvanhetkind.serve;

import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.editing.concept.LokaleConcepten;
import be.huisvanhetkind.editing.pages.ConceptHuis;
import be.huisvanhetkind.editing.pages.Redactie;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The editor on this machine. Nobody signs in, as only who sits here can ask; one only says for
 * whom one writes. The house is read when somebody first writes.
 */
final class Editor implements AutoCloseable {
    private static final String WHO = "wie";
    private static final String EVERYBODY = "coordinatie";
    private static final String NAMELESS =
            "<p class=\"hs-fout\" role=\"alert\"><strong>Vul je naam in.</strong></p>\n";
    private static final int TOKEN_BYTES = 24;

    private final Workshop workshop;
    private final String token = token();
    private Optional<LokaleConcepten> drafts = Optional.empty();
    private Optional<Redactie> redactie = Optional.empty();

    Editor(Workshop workshop) {
        this.workshop = workshop;
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The answer of the editor; nothing when something else is asked. */
    Optional<Answer> to(Ask ask) {
        if (!ask.path().startsWith(Redactie.FOLDER)) {
            return Optional.empty();
        }
        return Redactie.own(ask.path()).or(() -> Optional.of(answer(ask)));
    }

    private Answer answer(Ask ask) {
        Optional<Redactie> open = open();
        if (open.isEmpty()) {
            return notInGit();
        }
        Optional<Schrijver> who = ask.kept(WHO).flatMap(this::writer);
        return ask.path().equals(Redactie.FOLDER + WHO) || who.isEmpty()
                ? who(ask)
                : open.get().to(ask, who.get(), token);
    }

    private synchronized Optional<Redactie> open() {
        if (redactie.isEmpty()) {
            drafts = LokaleConcepten.of(workshop.place().content().get(0));
            redactie = drafts.map(this::open);
        }
        return redactie;
    }

    private Redactie open(LokaleConcepten concepten) {
        ConceptHuis huis = ConceptHuis.open(workshop.place(), workshop.cache(), workshop.vandaag());
        return new Redactie(concepten, Optional.of(concepten), huis, Instant::now);
    }

    private Optional<Schrijver> writer(String said) {
        int bar = said.indexOf('|');
        String partner = bar < 0 ? "" : said.substring(0, bar);
        String naam = said.substring(bar + 1).strip();
        boolean isKnown = partner.equals(EVERYBODY) || partners().contains(partner);
        return bar < 0 || naam.isEmpty() || !isKnown
                ? Optional.empty()
                : Optional.of(
                        new Schrijver(
                                naam,
                                partner + "@redactie.invalid",
                                Optional.of(partner).filter(name -> !name.equals(EVERYBODY))));
    }

    private List<String> partners() {
        Path folder = workshop.place().content().get(0).resolve(Address.PARTNERS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .map(one -> one.getFileName().toString())
                    .filter(name -> name.matches("[a-z0-9-]+"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Answer who(Ask ask) {
        Optional<FormData> form = ask.form().filter(sent -> sent.text("token").equals(token));
        String naam = form.map(sent -> sent.text("naam").strip()).orElse("");
        String partner = form.map(sent -> sent.text("partner")).orElse("");
        return writer(partner + "|" + naam)
                .map(known -> welcome(ask, partner + "|" + naam))
                .orElseGet(() -> askWho(form.isPresent()));
    }

    private static Answer welcome(Ask ask, String who) {
        String value = URLEncoder.encode(who, StandardCharsets.UTF_8);
        return Answer.redirect(Answer.SEE_OTHER, Redactie.FOLDER)
                .with("Set-Cookie", ask.keep(WHO, value));
    }

    private Answer askWho(boolean again) {
        return Answer.page(
                Answer.GOOD,
                Sheet.of(
                        "Wie schrijft er?",
                        "",
                        Optional.empty(),
                        Html.of(
                                """
                                <p>Je naam komt bij wat je bewaart, niet op de site.</p>
                                %s<form method="post" action="/redactie/wie" class="hs-vorm">
                                <input type="hidden" name="token" value="%s">
                                <p><label for="naam">Hoe heet je, of je functie?</label><br><input id="naam" name="naam" required maxlength="60" autocomplete="name"></p>
                                <p><label for="partner">Voor wie schrijf je?</label><br><select id="partner" name="partner"><option value="%s">Voor het hele huis (coördinatie)</option>
                                %s</select></p>
                                <p><button class="knop">Verder</button></p>
                                </form>
                                """,
                                again ? new Html(NAMELESS) : Html.NONE,
                                token,
                                EVERYBODY,
                                Html.of(partners().stream().map(Editor::choice)))));
    }

    private static Html choice(String partner) {
        return Html.of("<option value=\"%s\">%s</option>\n", partner, partner);
    }

    private static Answer notInGit() {
        return Sheet.refused(
                Answer.CONFLICT,
                "De map met inhoud staat niet in Git, en daarin bewaart de redactie wat je schrijft. Maak er eerst een van: typ in die map “git init”, “git add .” en “git commit -m Begin”.");
    }

    @Override
    public synchronized void close() {
        drafts.ifPresent(LokaleConcepten::close);
    }
}
