package be.huisvanhetkind.dossier.overzicht;

import be.huisvanhetkind.dossier.overzicht.Maildeel.Mailregel;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.taal.Datumwoord;
import be.huisvanhetkind.web.Html;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A mail that can be sent, as text and as HTML that say the same.
 *
 * @param naam the partner in the names of files
 */
public record Overzichtmail(
        String naam, String titel, String aanhef, List<Maildeel> delen, String slot) {
    private static final Html STYLE =
            new Html(
                    """
                    <style>
                    body { max-width: 40em; margin: 0 auto; padding: 1em; font: 1rem/1.5 sans-serif; }
                    h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2em; }
                    li { margin-bottom: .8em; } a { display: inline-block; padding: .35em 0; color: #0f4c50; }
                    a:focus-visible { outline: 3px solid #0f4c50; outline-offset: 2px; }
                    </style>
                    """);

    public Overzichtmail {
        delen = List.copyOf(delen);
    }

    /** The mail about one partner. */
    public static Overzichtmail of(Partneroverzicht overzicht) {
        Samenwerkingsverband verband = overzicht.huis().verband();
        String partner = overzicht.partner().titel();
        List<Maildeel> delen =
                overzicht.delen().stream().filter(deel -> !deel.regels().isEmpty()).toList();
        return new Overzichtmail(
                overzicht.partner().id(),
                "%s op de site van %s".formatted(partner, verband.naam()),
                "Beste collega’s van %s, dit is hoe jullie pagina’s staan op %s.%s"
                        .formatted(
                                partner,
                                Datumwoord.of(overzicht.huis().vandaag()),
                                thanks(overzicht)),
                delen,
                ending(verband));
    }

    private static String thanks(Partneroverzicht overzicht) {
        return overzicht.asksNothing() ? " Er is niets na te kijken. Dank jullie wel." : "";
    }

    private static String ending(Samenwerkingsverband verband) {
        Contact contact = verband.contact();
        String bellen = contact.telefoon().map(een -> " of bel " + een.tekst()).orElse("");
        return "Vragen? Antwoord op deze mail%s.".formatted(bellen);
    }

    /** The name of its page. */
    public String page() {
        return naam + ".html";
    }

    public byte[] html() {
        Html body =
                Html.of(
                        "<body><main>\n<h1>%s</h1>\n<p>%s</p>\n%s<p>%s</p>\n</main></body>\n",
                        titel, aanhef, Html.each(delen, Overzichtmail::part), slot);
        return Html.document(titel, STYLE, body).text().getBytes(StandardCharsets.UTF_8);
    }

    private static Html part(Maildeel deel) {
        return Html.of(
                "<h2>%s</h2>\n%s<ul>\n%s</ul>\n",
                deel.kop(),
                deel.uitleg().isEmpty() ? Html.NONE : Html.of("<p>%s</p>\n", deel.uitleg()),
                Html.each(deel.regels(), Overzichtmail::line));
    }

    private static Html line(Mailregel regel) {
        return Html.of(
                "<li><strong>%s</strong>%s%s</li>\n",
                regel.titel(),
                regel.weten().isEmpty() ? Html.NONE : Html.of("<br>%s", regel.weten()),
                Html.each(
                        regel.links(),
                        een -> Html.of("<br><a href=\"%s\">%s</a>", een.adres(), een.woorden())));
    }

    public byte[] text() {
        String parts = delen.stream().map(Overzichtmail::told).collect(Collectors.joining());
        return "%s\n\n%s\n%s\n%s\n"
                .formatted(titel, aanhef, parts, slot)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String told(Maildeel deel) {
        String uitleg = deel.uitleg().isEmpty() ? "" : deel.uitleg() + "\n";
        return "\n%s\n%s%s"
                .formatted(
                        deel.kop().toUpperCase(Locale.ROOT),
                        uitleg,
                        deel.regels().stream()
                                .map(Overzichtmail::told)
                                .collect(Collectors.joining()));
    }

    private static String told(Mailregel regel) {
        String weten = regel.weten().isEmpty() ? "" : "  " + regel.weten() + "\n";
        return "\n- %s\n%s%s"
                .formatted(
                        regel.titel(),
                        weten,
                        regel.links().stream()
                                .map(een -> "  %s: %s\n".formatted(een.woorden(), een.adres()))
                                .collect(Collectors.joining()));
    }
}
