package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.content.types.ContentHome;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Versie;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import java.util.Optional;

/**
 * {@code /redactie/nieuw/<soort>}: asks what it is called, and opens the form of a file with that
 * name. Nothing is kept before its writer keeps it.
 */
record Nieuw(Werkkamer kamer, Toegang toegang) {
    static final String ADDRESS = Vel.FOLDER + "nieuw/";

    private static final int LONGEST = 60;
    private static final String WITHOUT_PARTNER = "Zeg eerst voor welke partner je schrijft.";

    Answer to(Bezoek bezoek, String soort) {
        ContentType<?> type =
                ContentTypes.named(soort)
                        .orElseThrow(
                                () -> new Geweigerd(Answer.NOT_FOUND, "Zo’n soort is er niet."));
        String titel = bezoek.chosen("titel").strip();
        return titel.isEmpty() ? ask(bezoek, type) : begin(bezoek, type, titel);
    }

    private Answer ask(Bezoek bezoek, ContentType<?> type) {
        return Vel.of(
                Answer.GOOD,
                "Nieuw: " + type.name(),
                bezoek,
                Html.of(
                        """
                        <p>%s</p>
                        <form method="get" action="%s" class="rd-form">
                        %s%s%s<div class="rd-veld"><label for="titel">%s</label>
                        <p class="rd-hulp" id="titel-hulp">In woorden van gezinnen. Je kunt het later nog veranderen.</p>
                        <input id="titel" name="titel" required maxlength="80" aria-describedby="titel-hulp"></div>
                        <p><button class="knop">Verder</button></p>
                        </form>
                        """,
                        type.description(),
                        ADDRESS + type.name(),
                        bezoek.hidden("partner", bezoek.chosen("partner")),
                        bezoek.hidden("concept", bezoek.chosen("concept")),
                        bezoek.hidden("kopie", bezoek.chosen("kopie")),
                        type.name().equals("partner")
                                ? "Hoe heet de organisatie?"
                                : "Hoe heet het?"));
    }

    private Answer begin(Bezoek bezoek, ContentType<?> type, String titel) {
        Optional<Concept> concept = toegang.concept(bezoek);
        Versie seen = concept.map(Concept::stand).orElseGet(kamer.concepten()::gepubliceerd);
        String path = free(type, bezoek, Slug.of(shortened(titel)), seen);
        toegang.demandWrite(bezoek, path);
        return Bezoek.onward(
                Redactieadres.edit(path, concept.map(Concept::naam).orElse(""))
                        + (concept.isPresent() ? "&" : "?")
                        + "nieuw="
                        + Redactieadres.encoded(titel)
                        + "&kopie="
                        + Redactieadres.encoded(bezoek.chosen("kopie")));
    }

    /** A file that is to be made, under a name nothing has yet. */
    Werkstuk work(ContentType<?> type, Bezoek bezoek, String titel) {
        Versie seen = kamer.concepten().gepubliceerd();
        String path = free(type, bezoek, Slug.of(shortened(titel)), seen);
        toegang.demandWrite(bezoek, path);
        return Werkstuk.of(path, kamer.huis().name(path), Optional.empty(), seen, Optional.empty())
                .orElseThrow(() -> new Geweigerd(Answer.BAD, WITHOUT_PARTNER));
    }

    private static String shortened(String titel) {
        return titel.substring(0, Math.min(LONGEST, titel.length()));
    }

    private String free(ContentType<?> type, Bezoek bezoek, String slug, Versie seen) {
        String name = slug.isEmpty() ? type.name() : slug;
        String path = path(type, bezoek, name);
        for (int number = 2; kamer.concepten().read(seen, path).isPresent(); number++) {
            path = path(type, bezoek, name + "-" + number);
        }
        return path;
    }

    private static String path(ContentType<?> type, Bezoek bezoek, String name) {
        String partner = Slug.of(bezoek.who().partner().orElseGet(() -> bezoek.chosen("partner")));
        if (type.name().equals("partner")) {
            return "partners/" + name + "/partner.md";
        }
        if (type.homes().contains(ContentHome.PARTNER) && !partner.isEmpty()) {
            return "partners/" + partner + "/" + type.folder() + "/" + name + ".md";
        }
        return (type.homes().contains(ContentHome.NETWERK) ? "netwerk/" : "")
                + type.folder()
                + "/"
                + name
                + ".md";
    }
}
