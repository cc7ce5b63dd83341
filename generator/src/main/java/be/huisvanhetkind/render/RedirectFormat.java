package be.huisvanhetkind.render;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Omleiding;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Beelden;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Weblink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where pages stood before, in each language: {@code _redirects} for a host that reads it, and a
 * small page that leads on for one that does not.
 */
public record RedirectFormat() implements Format {
    private static final String PATH = "_redirects";
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%1$s" dir="%2$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%3$s: %12$s | %4$s</title>
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url=%5$s">
            <link rel="canonical" href="%6$s">
            </head>
            <body>
            <header>
            <p><a href="%8$s"><img src="%9$s" width="48" height="48" alt=""> %4$s</a></p>
            %10$s</header>
            <main>
            <h1>%3$s</h1>
            <p><a href="%5$s">%7$s</a></p>
            </main>
            <footer>
            <p>%11$s</p>
            </footer>
            </body>
            </html>
            """;

    /** One that leads on. */
    private record Bord(Sitetaal taal, Url oud, String naar) {
        static Stream<Bord> all(Site site) {
            List<Omleiding> all = Omleiding.all(site.index());
            return site.edities().stream()
                    .flatMap(editie -> all.stream().map(one -> of(one, editie)));
        }

        private static Bord of(Omleiding one, Editie editie) {
            return new Bord(editie.taal(), one.oud().in(editie.taal()), editie.link(one.naar()));
        }
    }

    @Override
    public boolean mayHave(String path) {
        return path.equals(PATH) || path.endsWith("/index.html");
    }

    @Override
    public List<OutputFile> files(Site site) {
        List<Bord> all = Bord.all(site).toList();
        return all.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new OutputFile(PATH, all, () -> bytes(lines(all, site)))),
                                all.stream().map(one -> page(one, site)))
                        .toList();
    }

    private static String lines(List<Bord> all, Site site) {
        return all.stream()
                .map(one -> site.base().link(one.oud) + " " + one.naar + " 301!\n")
                .collect(Collectors.joining());
    }

    private static OutputFile page(Bord one, Site site) {
        return new OutputFile(one.oud.file(), one, () -> bytes(html(one, site)));
    }

    private static String html(Bord one, Site site) {
        Editie editie = site.edition(one.oud.file());
        Index index = editie.index();
        return PAGE.formatted(
                one.taal.id(),
                one.taal.richting(),
                index.woord("omleiding.titel"),
                escaped(index.verband().naam()),
                one.naar,
                site.base().origin().orElse("") + one.naar,
                index.woord("omleiding.link"),
                editie.link(Url.HOME),
                site.base().link(Beelden.logo(index).url()),
                Contacten.huis(index).telefoon().map(bel -> bel(bel, index)).orElse(""),
                escaped(Geschreven.huis(index.verband().gezicht().slagzin()).in(index).tekst()),
                escaped(one.oud.path()));
    }

    private static String bel(Weblink nummer, Index index) {
        return "<p>%s <a href=\"%s\"><bdi dir=\"ltr\">%s</bdi></a></p>\n"
                .formatted(index.woord("knop.bel-nummer"), nummer.url(), escaped(nummer.tekst()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
