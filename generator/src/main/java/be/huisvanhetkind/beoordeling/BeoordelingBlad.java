package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.beoordeling.Wijzigingsverslag.Fout;
import be.huisvanhetkind.report.Harmless;
import be.huisvanhetkind.verschil.PartnerVerschil;
import be.huisvanhetkind.verschil.StukVerschil;
import be.huisvanhetkind.verschil.Verschil;
import be.huisvanhetkind.web.Hulpbron;
import java.util.stream.Collectors;

/**
 * A page that stands by itself: what it was and what it becomes, side by side. No script, no other
 * file, nothing from elsewhere.
 *
 * @param stijl letters and sizes; the colours of the house and {@code beoordeling.css} come behind
 */
public record BeoordelingBlad(String stijl) implements BeoordelingFormat {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String write(Wijzigingsverslag beoordeling) {
        return """
                <!doctype html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="robots" content="noindex">
                <title>Wat verandert er voor gezinnen?</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1>Wat verandert er voor gezinnen?</h1>
                %s</main>
                </body>
                </html>
                """
                .formatted(style(beoordeling), body(beoordeling));
    }

    /** Nothing in it can end the element it stands in. */
    private String style(Wijzigingsverslag beoordeling) {
        return (stijl + beoordeling.merk() + Hulpbron.text("beoordeling/beoordeling.css"))
                .replace("</", "<\\/");
    }

    private static String body(Wijzigingsverslag beoordeling) {
        String partners =
                beoordeling.verschillen().partners().stream()
                        .map(BeoordelingBlad::partner)
                        .collect(Collectors.joining());
        String niets = "<p>%s</p>\n".formatted(Wijzigingsverslag.NIETS);
        return errors(beoordeling) + (beoordeling.verschillen().isEmpty() ? niets : partners);
    }

    private static String errors(Wijzigingsverslag beoordeling) {
        String items =
                beoordeling.fouten().stream()
                        .map(BeoordelingBlad::error)
                        .collect(Collectors.joining());
        String section =
                "<section class=\"fouten\">\n<h2>Nog niet klaar: %s</h2>\n<ul>\n%s</ul>\n</section>\n";
        return items.isEmpty() ? "" : section.formatted(beoordeling.telling(), items);
    }

    private static String error(Fout fout) {
        return "<li><code>%s</code>, regel %d: %s</li>\n"
                .formatted(safe(fout.bestand()), fout.regel(), safe(fout.boodschap()));
    }

    private static String partner(PartnerVerschil partner) {
        String stukken =
                partner.stukken().stream().map(BeoordelingBlad::item).collect(Collectors.joining());
        String dossier =
                partner.dossier() == 0
                        ? ""
                        : "<p>%s</p>\n".formatted(Wijzigingsverslag.dossier(partner.dossier()));
        return "<section>\n<h2>%s</h2>\n%s%s</section>\n"
                .formatted(safe(partner.naam()), stukken, dossier);
    }

    private static String item(StukVerschil stuk) {
        String adres =
                stuk.adres().isEmpty() ? "" : " · <code>%s</code>".formatted(safe(stuk.adres()));
        String verschillen =
                stuk.verschillen().stream()
                        .map(BeoordelingBlad::difference)
                        .collect(Collectors.joining());
        return "<article>\n<h3>%s</h3>\n<p class=\"soort\">%s, %s%s</p>\n%s</article>\n"
                .formatted(
                        safe(stuk.titel()),
                        safe(stuk.soort()),
                        stuk.lot().label(),
                        adres,
                        verschillen);
    }

    /** What only came or only went is told by its sentence. */
    private static String difference(Verschil een) {
        String zin = "<p>%s</p>\n".formatted(safe(een.zin()));
        return een.voor().isEmpty() || een.na().isEmpty()
                ? zin
                : "%s<dl>\n<div><dt>Nu</dt><dd>%s</dd></div>\n<div><dt>Straks</dt><dd>%s</dd></div>\n</dl>\n"
                        .formatted(zin, safe(een.voor()), safe(een.na()));
    }

    private static String safe(String text) {
        return Harmless.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
