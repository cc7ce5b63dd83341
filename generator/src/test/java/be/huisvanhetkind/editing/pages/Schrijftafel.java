package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.editing.concept.LokaleConcepten;
import be.huisvanhetkind.editing.form.Browserform;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.FormData;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The editor of a copy of the base house that is in Git, without a server. Its writers get pages
 * and send forms as browsers do.
 */
public final class Schrijftafel implements AutoCloseable {
    public static final Schrijver KOMPAS = writer("kompas");
    public static final Schrijver GEMEENTE = writer("gemeente");
    public static final Schrijver COORDINATIE =
            new Schrijver("Coördinatie", "coordinatie@redactie.invalid", Optional.empty());

    public static final String OFFER = "partners/kompas/aanbod/babbelcafe.md";

    private static final String TOKEN = "bewijs";

    private final Gitmap map;
    private final LokaleConcepten concepten;
    private final Redactie redactie;

    private Schrijftafel(Gitmap map, LokaleConcepten concepten, Redactie redactie) {
        this.map = map;
        this.concepten = concepten;
        this.redactie = redactie;
    }

    private static Schrijver writer(String partner) {
        return new Schrijver(partner, partner + "@redactie.invalid", Optional.of(partner));
    }

    /** Lays out a house in an empty folder. */
    public static Schrijftafel in(Path root) throws IOException, GitAPIException {
        return at(Gitmap.of(root));
    }

    /** The same of a house that lies there. */
    public static Schrijftafel at(Gitmap map) {
        return at(map, () -> BuiltHouse.TODAY);
    }

    /** The same, on the day it is each time. */
    static Schrijftafel at(Gitmap map, Supplier<LocalDate> today) {
        LokaleConcepten concepten = LokaleConcepten.of(map.content()).orElseThrow();
        ConceptHuis huis = ConceptHuis.open(BuiltHouse.place(map.root()), Cache.empty(), today);
        return new Schrijftafel(
                map,
                concepten,
                new Redactie(concepten, Optional.of(concepten), huis, Instant::now));
    }

    public Gitmap map() {
        return map;
    }

    LokaleConcepten concepten() {
        return concepten;
    }

    /** What somebody gets to see. */
    public record Getoond(Answer answer) {
        public Document page() {
            return Jsoup.parse(text(), "http://localhost/");
        }

        String text() {
            return new String(answer.bytes(), StandardCharsets.UTF_8);
        }

        /** The form with the questions of a file. */
        Browserform form() {
            return Browserform.in(page(), "form[data-rd]");
        }

        /** What is said to be wrong, beside its field. */
        String beside(String field) {
            return page().select("[id=\"" + field + "-fout\"]").text();
        }

        Optional<String> leadsTo() {
            return answer.headers().stream()
                    .filter(header -> header.name().equals("Location"))
                    .map(Answer.Header::value)
                    .findFirst();
        }
    }

    /** Looks at a page; who is led elsewhere goes there. */
    public Getoond get(Schrijver who, String address) {
        return follow(who, ask(who, address));
    }

    /** What is asked at an address, below this server. */
    static Ask ask(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return Ask.of(
                URLDecoder.decode(path, StandardCharsets.UTF_8),
                query < 0 ? "" : address.substring(query + 1),
                List.of(),
                1);
    }

    private Getoond ask(Schrijver who, String address) {
        return new Getoond(redactie.to(ask(address), who, TOKEN));
    }

    /** Sends what was filled in; who is led elsewhere goes there. */
    public Getoond send(Schrijver who, String address, FormData form) {
        return follow(who, post(who, address, form));
    }

    /** The same, and nobody goes anywhere. */
    Getoond post(Schrijver who, String address, FormData form) {
        return new Getoond(redactie.to(ask(address).with(form), who, TOKEN));
    }

    private Getoond follow(Schrijver who, Getoond shown) {
        return shown.leadsTo().map(address -> ask(who, address)).orElse(shown);
    }

    /** The form of a file. */
    public Browserform form(Schrijver who, String path) {
        return get(who, "/redactie/bewerk/" + path).form();
    }

    public Getoond keep(Schrijver who, Browserform form) {
        return press(who, form, "bewaar", "ja");
    }

    /** Presses a button of a form. */
    Getoond press(Schrijver who, Browserform form, String button, String value) {
        return send(who, form.action(), form.press(button, value));
    }

    /** The form of a new offer of Kompas that misses where it is. */
    Browserform begun() {
        return get(KOMPAS, "/redactie/nieuw/aanbod?titel=Samen+koken")
                .form()
                .type("v.samenvatting", "Ouders koken samen een avondmaal: \"lekker\" en # gezond.")
                .type("v.voor_wie", "Ouders met een kind van 3 tot 12 jaar.")
                .type("v.leeftijd_min", "3 jaar")
                .type("v.leeftijd_max", "tot 12 jaar")
                .type("v.prijs.soort", "gratis")
                .type("v.afspraak", "zonder")
                .type("v.aanbodsvorm", "ontmoeting")
                .type("v.aard", "dienst")
                .type("v.vorm", "groep")
                .tick("v.domeinen", "samen-opgroeien", true)
                .tick("v.pijlers", "ontmoeting", true)
                .tick("v.methoden", "groep", true)
                .type("tekst", "Breng een schort mee.\n\nTot dan!");
    }

    /** Presses a button on the page of a draft. */
    Getoond doing(Schrijver who, String concept, String what) {
        String address = "/redactie/concept/" + concept;
        Browserform form =
                Browserform.in(
                        get(who, address).page(),
                        "form:has(button[name=doe][value=%s])".formatted(what));
        return send(who, address, form.press("doe", what));
    }

    @Override
    public void close() {
        concepten.close();
    }
}
