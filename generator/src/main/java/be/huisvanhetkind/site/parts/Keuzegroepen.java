package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.facetten.Facetten.Gekozen;
import be.huisvanhetkind.site.facetten.Facetten.Groep;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Keuzegroep;
import be.huisvanhetkind.site.view.Keuzegroep.Keuze;
import java.util.List;

/** Facets as ways to narrow a list. */
public final class Keuzegroepen {
    private static final int CHOICES = 40;

    private Keuzegroepen() {}

    /**
     * Every facet with the options that have something; one with too many options stays away.
     *
     * @param here the page they stand on
     */
    public static List<Keuzegroep> of(List<? extends Groep<?>> groepen, Url here, Index index) {
        return groepen.stream()
                .map(groep -> of(groep, here, index))
                .filter(groep -> !groep.keuzes().isEmpty() && groep.keuzes().size() <= CHOICES)
                .toList();
    }

    /** One facet with the options that have something. */
    public static Keuzegroep of(Groep<?> groep, Url here, Index index) {
        return new Keuzegroep(
                groep.facet().sleutel(),
                index.woord("facet." + groep.facet().sleutel()),
                groep.opties().stream()
                        .map(gekozen -> keuze(gekozen, here))
                        .filter(keuze -> keuze.aantal() > 0 || keuze.nu())
                        .toList());
    }

    private static Keuze keuze(Gekozen<?> gekozen, Url here) {
        var optie = gekozen.optie();
        return new Keuze(
                optie.id(),
                optie.tekst(),
                optie.eigen(),
                optie.url(),
                gekozen.items().size(),
                optie.url().equals(here));
    }
}
