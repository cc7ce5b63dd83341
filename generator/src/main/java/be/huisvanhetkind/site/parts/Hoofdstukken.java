package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.model.redactie.Tekstpagina.Menuplek;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Blok;
import be.huisvanhetkind.site.view.FicheView.Reeks;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Regel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text pages as a book: the pages of the main menu, the parts of each, and what follows what. */
public final class Hoofdstukken {
    private static final Derived<Boek> BOEK = Derived.of("hoofdstukken", Hoofdstukken::boek);

    private static final Comparator<Tekstpagina> ORDER =
            Comparator.comparingInt(Tekstpagina::volgorde).thenComparing(Tekstpagina::titel);

    private Hoofdstukken() {}

    /**
     * All pages in the order in which they are read.
     *
     * @param delen the parts of each page that has some, by its id
     */
    private record Boek(
            List<Tekstpagina> begin,
            List<Tekstpagina> volgorde,
            Map<String, List<Tekstpagina>> delen) {
        List<Tekstpagina> of(Tekstpagina pagina) {
            return delen.getOrDefault(pagina.id(), List.of());
        }
    }

    /** The pages of the main menu, whether they have parts or not. */
    public static List<Tekstpagina> all(Index index) {
        return index.get(BOEK).begin();
    }

    /** The parts of a page, under a heading; none when it has none. */
    public static Blok delen(Tekstpagina pagina, Index index) {
        return new Blok(
                index.woord("reeks.delen"),
                index.get(BOEK).of(pagina).stream()
                        .map(deel -> Regel.of(Feiten.link(deel), ""))
                        .toList());
    }

    /** What stands around a page of the book; nothing for a page by itself. */
    public static Optional<Reeks> reeks(Tekstpagina pagina, Index index) {
        List<Tekstpagina> volgorde = index.get(BOEK).volgorde();
        int here = volgorde.indexOf(pagina);
        Optional<Link> boven = pagina.deelVan().flatMap(index::find).map(Feiten::link);
        return here < 0 && boven.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reeks(
                                boven,
                                here < 0 ? Optional.empty() : at(volgorde, here - 1),
                                here < 0 ? Optional.empty() : at(volgorde, here + 1)));
    }

    private static Optional<Link> at(List<Tekstpagina> pages, int place) {
        return place < 0 || place >= pages.size()
                ? Optional.empty()
                : Optional.of(Feiten.link(pages.get(place)));
    }

    private static Boek boek(Index index) {
        List<Tekstpagina> pages =
                index.oorspronkelijk(Tekstpagina.class).stream()
                        .filter(index::isEigen)
                        .sorted(ORDER)
                        .toList();
        Map<String, List<Tekstpagina>> delen =
                pages.stream()
                        .filter(pagina -> pagina.deelVan().isPresent())
                        .collect(Collectors.groupingBy(p -> p.deelVan().orElseThrow().id()));
        List<Tekstpagina> begin =
                pages.stream().filter(pagina -> pagina.menu() == Menuplek.HOOFD).toList();
        List<Tekstpagina> volgorde =
                begin.stream()
                        .filter(page -> page.deelVan().isEmpty() && delen.containsKey(page.id()))
                        .flatMap(page -> walk(page, delen))
                        .toList();
        return new Boek(begin, volgorde, delen);
    }

    /** Who is a part of itself is never come by. */
    private static Stream<Tekstpagina> walk(
            Tekstpagina pagina, Map<String, List<Tekstpagina>> delen) {
        return Stream.concat(
                Stream.of(pagina),
                delen.getOrDefault(pagina.id(), List.of()).stream()
                        .flatMap(deel -> walk(deel, delen)));
    }
}
