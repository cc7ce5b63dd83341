package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import java.util.List;

/**
 * Every facet of a house, with the offers of each of its options.
 *
 * @param groepen in the order a reader sees them
 */
public record Facetten(List<Groep<Aanbod>> groepen) {
    /** Every facet there is. */
    public static final List<Facet> ALL =
            List.of(
                    new LeeftijdFacet(),
                    new ThemaFacet(),
                    new PlaatsFacet(),
                    new DagFacet(),
                    new PrijsFacet(),
                    new AfspraakFacet(),
                    new TaalFacet(),
                    new VormFacet(),
                    new PartnerFacet());

    public Facetten {
        groepen = List.copyOf(groepen);
    }

    /** A facet with its options, and what has them. */
    public record Groep<T>(Facet facet, List<Gekozen<T>> opties) {
        public Groep {
            opties = List.copyOf(opties);
        }
    }

    /** An option with what has it. */
    public record Gekozen<T>(Optie optie, List<T> items) {
        public Gekozen {
            items = List.copyOf(items);
        }
    }

    private static final Derived<Facetten> DERIVED = Derived.of("facetten", Facetten::of);

    /** The facets of an edition. */
    public static Facetten in(Index index) {
        return index.get(DERIVED);
    }

    private static Facetten of(Index index) {
        return new Facetten(ALL.stream().map(facet -> groep(facet, index)).toList());
    }

    /** The facet with a key. */
    public Groep<Aanbod> groep(String sleutel) {
        return groepen.stream()
                .filter(groep -> groep.facet().sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
    }

    private static Groep<Aanbod> groep(Facet facet, Index index) {
        var perOptie = facet.aanbod(index);
        return new Groep<>(
                facet,
                facet.opties(index).stream()
                        .map(optie -> new Gekozen<>(optie, perOptie.of(optie.id())))
                        .toList());
    }
}
