package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.pagina.Page.Kop;
import be.huisvanhetkind.site.view.Bladwijzer;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Long lists, cut into pages that stay light; the first has the address of the list itself. */
public final class Bladen {
    static final int LENGTE = 30;

    private Bladen() {}

    /**
     * One page of a list.
     *
     * @param lijst the address of the list
     * @param url the address of this page
     */
    public record Blad<T>(Url lijst, Url url, List<T> items, Bladwijzer wijzer) {
        public Blad {
            items = List.copyOf(items);
        }

        /** The page that shows it; its name is unlike that of every other page of the list. */
        public Page page(
                Woordenboek w,
                Geschreven titel,
                Geschreven beschrijving,
                String template,
                Inhoud<?> inhoud) {
            return Page.of(
                    url, Kop.of(genummerd(titel, w), genummerd(beschrijving, w)), template, inhoud);
        }

        private Geschreven genummerd(Geschreven words, Woordenboek w) {
            return wijzer.nummer() == 1
                    ? words
                    : new Geschreven(
                            w.woord("blad.titel", words.tekst(), wijzer.nummer()), words.taal());
        }
    }

    /** Every page of a list; an empty list has one too. */
    public static <T> Stream<Blad<T>> of(Url lijst, List<T> items) {
        return of(lijst, items, LENGTE);
    }

    /** The same, with a length of its own. */
    public static <T> Stream<Blad<T>> of(Url lijst, List<T> items, int lengte) {
        int aantal = Math.max(1, (items.size() + lengte - 1) / lengte);
        List<Link> alle =
                aantal == 1
                        ? List.of()
                        : IntStream.rangeClosed(1, aantal)
                                .mapToObj(nr -> new Link(Integer.toString(nr), url(lijst, nr)))
                                .toList();
        return IntStream.rangeClosed(1, aantal)
                .mapToObj(
                        nr ->
                                new Blad<>(
                                        lijst,
                                        url(lijst, nr),
                                        items.subList(
                                                (nr - 1) * lengte,
                                                Math.min(nr * lengte, items.size())),
                                        new Bladwijzer(nr, alle)));
    }

    /** The page at the address of the list itself. */
    public static <T> Blad<T> eerste(Url lijst, List<T> items) {
        return of(lijst, items).findFirst().orElseThrow();
    }

    private static Url url(Url lijst, int nummer) {
        return nummer == 1 ? lijst : new Url(lijst.path() + nummer + "/");
    }
}
