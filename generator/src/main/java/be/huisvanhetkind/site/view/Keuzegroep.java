package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;
import java.util.Optional;

/**
 * A way to narrow a list: every choice is a page.
 *
 * @param sleutel its name in an address
 */
public record Keuzegroep(String sleutel, String naam, List<Keuze> keuzes) {
    public Keuzegroep {
        keuzes = List.copyOf(keuzes);
    }

    /**
     * One choice.
     *
     * @param id its name in an address
     * @param eigen the same in the words of who looks for it
     * @param aantal how much the page holds
     * @param nu whether it is the page itself
     */
    public record Keuze(
            String id,
            Geschreven tekst,
            Optional<Geschreven> eigen,
            Url url,
            int aantal,
            boolean nu) {}
}
