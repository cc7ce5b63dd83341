package be.huisvanhetkind.render;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Omleiding;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
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
            <title>%3$s | %4$s</title>
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url=%5$s">
            <link rel="canonical" href="%6$s">
            </head>
            <body>
            <main>
            <h1>%3$s</h1>
            <p><a href="%5$s">%7$s</a></p>
            </main>
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
        return PAGE.formatted(
                one.taal.id(),
                one.taal.richting(),
                editie.index().woord("omleiding.titel"),
                editie.index().verband().naam().replace("&", "&amp;").replace("<", "&lt;"),
                one.naar,
                site.base().origin().orElse("") + one.naar,
                editie.index().woord("omleiding.link"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
