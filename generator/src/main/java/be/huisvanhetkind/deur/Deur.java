package be.huisvanhetkind.deur;

import be.huisvanhetkind.deur.Sessies.Sessie;
import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.FormReader;
import be.huisvanhetkind.web.Types;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The door: who has an address in the list gets a link by mail, comes in with it, and is asked
 * every time for a cookie and, with each form, for a token. Whether an address is known, nobody can
 * tell: the page is the same, and so is the work.
 */
public final class Deur implements AutoCloseable {
    private static final int A_WORD = 8 << 10;
    private static final int A_TEXT = 256 << 10;
    private static final String EDITOR = "/redactie/";
    private static final String DOOR = "/deur/";
    private static final Duration WHILE = Duration.ofMinutes(15);

    private final Toegangsregels rules;
    private final Deurwacht wacht;
    private final Sessies sessies = new Sessies();
    private final Loket known;
    private final Loket strangers;

    // Those behind one connection share an address, so more of it than of one mailbox.
    private final Teller bronnen = new Teller(30, WHILE);
    private final Teller pogingen = new Teller(60, WHILE);

    public Deur(Toegangsregels rules, Postbode post) {
        this.rules = rules;
        wacht = new Deurwacht(rules.adres());
        known = new Loket(rules.adres(), new Postbus(post, rules.said()));
        strangers = new Loket(rules.adres(), new Postbus(brief -> {}, rules.said()));
    }

    /** Why a request is not even read; nothing when it may be. */
    Optional<Answer> refusal(Klop klop) {
        return wacht.refusal(klop);
    }

    /** How many bytes may be sent: many by who is in, a text by who was, a word by others. */
    int bound(Klop klop) {
        if (!klop.path().startsWith(EDITOR)) {
            return A_WORD;
        }
        return inside(klop, rules.clock().get()).isPresent() ? FormReader.MOST_BYTES : A_TEXT;
    }

    /** Answers a request that was not refused. */
    Answer to(Klop klop) {
        Instant now = rules.clock().get();
        return switch (klop.path()) {
            case "/" -> Answer.redirect(Answer.SEE_OTHER, EDITOR);
            case DOOR -> who(klop, now);
            case "/redactie/wie" -> Answer.redirect(Answer.SEE_OTHER, DOOR);
            case "/deur/deur.css" -> style();
            case "/deur/link" -> link(klop, now);
            case "/deur/vraag" -> ask(klop, now);
            case "/deur/binnen" -> enter(klop, now);
            case "/deur/buiten" -> leave(klop, now);
            default -> behind(klop, now);
        };
    }

    private Answer who(Klop klop, Instant now) {
        return inside(klop, now)
                .map(one -> Deurpagina.inside(one.who(), one.sessie().token()))
                .orElseGet(Deurpagina::outside);
    }

    private Answer ask(Klop klop, Instant now) {
        if (!klop.isPost()) {
            return Answer.redirect(Answer.SEE_OTHER, DOOR);
        }
        if (!bronnen.allow(klop.bron(), now)) {
            return Deurpagina.busy();
        }
        String mail = klop.form().text("mail").strip().toLowerCase(Locale.ROOT);
        Loket loket = rules.adresboek().find(mail).isPresent() ? known : strangers;
        loket.send(mail, now);
        return Deurpagina.asked();
    }

    private Answer link(Klop klop, Instant now) {
        String sleutel = klop.ask().chosen("sleutel").orElse("");
        return known.peek(sleutel, now)
                .flatMap(rules.adresboek()::find)
                .map(who -> Deurpagina.link(who.mail(), sleutel))
                .orElseGet(Deurpagina::used);
    }

    private Answer enter(Klop klop, Instant now) {
        if (!pogingen.allow(klop.bron(), now)) {
            return Deurpagina.busy();
        }
        return known.use(klop.form().text("sleutel"), now)
                .flatMap(rules.adresboek()::find)
                .map(who -> entered(klop, who, now))
                .orElseGet(Deurpagina::used);
    }

    private Answer entered(Klop klop, Schrijver who, Instant now) {
        cookie(klop).ifPresent(sessies::end);
        log("binnen", who);
        return Answer.redirect(Answer.SEE_OTHER, EDITOR)
                .with("Set-Cookie", setCookie(sessies.begin(who.mail(), now), ""));
    }

    private Answer leave(Klop klop, Instant now) {
        Optional<Aanwezig> there = inside(klop, now).filter(one -> isOwn(klop, one));
        if (there.isEmpty()) {
            return Answer.redirect(Answer.SEE_OTHER, DOOR);
        }
        cookie(klop).ifPresent(sessies::end);
        if (klop.form().has("overal")) {
            sessies.endAll(there.get().who().mail());
        }
        log("buiten", there.get().who());
        return Deurpagina.left().with("Set-Cookie", setCookie("", "; Max-Age=0"));
    }

    private Answer behind(Klop klop, Instant now) {
        Optional<Aanwezig> there = inside(klop, now);
        if (!klop.isPost()) {
            return there.map(one -> answer(klop, one))
                    .orElseGet(() -> Answer.redirect(Answer.SEE_OTHER, DOOR));
        }
        if (there.isEmpty() || !isOwn(klop, there.get())) {
            Optional<String> token = there.map(one -> one.sessie().token());
            return Deurpagina.again(klop.path(), klop.form(), token);
        }
        return answer(klop, there.get());
    }

    private Answer answer(Klop klop, Aanwezig one) {
        return rules.binnen().to(klop.ask(), one.who(), one.sessie().token());
    }

    /** Somebody who is in, and still in the list. */
    private record Aanwezig(Sessie sessie, Schrijver who) {}

    private Optional<Aanwezig> inside(Klop klop, Instant now) {
        return cookie(klop).flatMap(name -> sessies.find(name, now)).flatMap(this::known);
    }

    private Optional<Aanwezig> known(Sessie sessie) {
        return rules.adresboek().find(sessie.mail()).map(who -> new Aanwezig(sessie, who));
    }

    private static boolean isOwn(Klop klop, Aanwezig one) {
        return Toeval.same(klop.form().text(Deurpagina.TOKEN), one.sessie().token());
    }

    /**
     * The prefix is a promise browsers keep: only this host, only over TLS (RFC 6265bis, 4.1.3).
     */
    private String cookieName() {
        return rules.adres().isSafe() ? "__Host-huis" : "huis-deur";
    }

    private Optional<String> cookie(Klop klop) {
        return Optional.ofNullable(klop.ask().cookies().get(cookieName()));
    }

    private String setCookie(String value, String more) {
        String secure = rules.adres().isSafe() ? "; Secure" : "";
        return cookieName() + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + secure + more;
    }

    private void log(String what, Schrijver who) {
        rules.said().accept("deur: %s is %s".formatted(Schuilnaam.of(who.mail()), what));
    }

    private static Answer style() {
        try (InputStream in =
                Objects.requireNonNull(Deur.class.getResourceAsStream("/deur/deur.css"))) {
            return Answer.of(Answer.GOOD, Types.of(".css"), in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        known.close();
        strangers.close();
    }
}
