package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.redactie.Materiaal;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.model.redactie.Vacature;
import be.huisvanhetkind.model.redactie.Vrijwilligersoproep;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Order;
import java.util.List;
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
    public static List<Soort> van(Index index) {
        return List.of(
                new Soort(index.woord("soort.aanbod"), index.aanbod()),
                new Soort(index.woord("soort.activiteit"), komend(index)),
                new Soort(index.woord("soort.vraag"), index.vragen()),
                new Soort(index.woord("soort.thema"), index.themas()),
                new Soort(index.woord("soort.partner"), index.partners()),
                new Soort(index.woord("soort.plaats"), index.locaties()),
                soort("soort.doorverwijspunt", Doorverwijspunt.class, index),
                soort("soort.materiaal", Materiaal.class, index),
                soort("soort.vrijwilliger", Vrijwilligersoproep.class, index),
                soort("soort.vacature", Vacature.class, index),
                soort("soort.pagina", Tekstpagina.class, index));
    }

    /** What is over is on its own page only. */
    private static List<Activiteit> komend(Index index) {
        return index.activiteiten().stream()
                .filter(activiteit -> !index.agenda().van(activiteit).isEmpty())
                .toList();
    }

    private static <T extends Publiek> Soort soort(String sleutel, Class<T> type, Index index) {
        return new Soort(index.woord(sleutel), Order.byTitel(index.huis().oorspronkelijk(type)));
    }

    /** Each item of each kind. */
    static Stream<? extends Publiek> items(Index index) {
        return van(index).stream().flatMap(soort -> soort.items().stream());
    }
}
