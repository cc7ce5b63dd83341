package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.redactie.Melding;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every kind of page a family may look for by name. */
public final class Soorten {
    private Soorten() {}

    /**
     * The items of one kind.
     *
     * @param naam what one of them is called: "plaats"
     */
    public record Soort(String naam, List<? extends Publiek> items) {
        public Soort {
            items = List.copyOf(items);
        }
    }

    /** Each kind, the most wanted first; without translations. */
    public static List<Soort> of(Index index) {
        Map<Class<?>, List<? extends Publiek>> sorted = sorted(index);
        return index.soorten()
                .filter(soort -> soort.zoekplaats().isPresent())
                .sorted(Comparator.comparing(soort -> soort.zoekplaats().orElseThrow()))
                .map(
                        soort ->
                                new Soort(
                                        naam(soort, index),
                                        sorted.containsKey(soort.type())
                                                ? sorted.get(soort.type())
                                                : items(soort, index)))
                .toList();
    }

    /** What one of them is called; when there is no word for that, what their list is called. */
    public static String naam(Paginasoort<?> soort, Index index) {
        return index.woorden()
                .find("soort." + soort.naam())
                .orElseGet(() -> Navigation.naam(soort, index.woorden()));
    }

    private static List<? extends Publiek> items(
            Paginasoort<? extends Publiek> soort, Index index) {
        return Order.byTitel(index.oorspronkelijk(soort.type()));
    }

    /** What the index has in an order of its own. */
    private static Map<Class<?>, List<? extends Publiek>> sorted(Index index) {
        return Map.of(
                Aanbod.class, index.aanbod(),
                Activiteit.class, komend(index),
                Melding.class, geldend(index),
                Vraag.class, index.vragen(),
                Thema.class, index.themas(),
                Partner.class, index.partners(),
                Locatie.class, index.locaties());
    }

    /** What is over is on its own page only. */
    private static List<Activiteit> komend(Index index) {
        return index.activiteiten().stream()
                .filter(activiteit -> !Keren.of(activiteit, index).isEmpty())
                .toList();
    }

    /** What is told for a time is not found when that is over. */
    private static List<Melding> geldend(Index index) {
        return Order.byTitel(index.oorspronkelijk(Melding.class)).stream()
                .filter(melding -> !melding.tot().isBefore(index.vandaag()))
                .toList();
    }

    /** Each item of each kind. */
    static Stream<? extends Publiek> items(Index index) {
        return of(index).stream().flatMap(soort -> soort.items().stream());
    }
}
