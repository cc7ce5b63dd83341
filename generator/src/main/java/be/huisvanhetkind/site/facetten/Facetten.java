package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.Index;
import java.util.List;

/**
 * Every facet of a house, with the offers of each of its options.
 *
 * @param groepen in the order a reader sees them
 */
public record Facetten(List<Groep> groepen) {
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

    /** A facet with its options. */
    public record Groep(Facet facet, List<Gekozen> opties) {
        public Groep {
            opties = List.copyOf(opties);
        }
    }

    /** An option with the offers that have it. */
    public record Gekozen(Optie optie, List<Aanbod> aanbod) {
        public Gekozen {
            aanbod = List.copyOf(aanbod);
        }
    }

    public static Facetten of(Index index) {
        return new Facetten(ALL.stream().map(facet -> groep(facet, index)).toList());
    }

    private static Groep groep(Facet facet, Index index) {
        var perOptie = facet.aanbod(index);
        return new Groep(
                facet,
                facet.opties(index).stream()
                        .map(optie -> new Gekozen(optie, perOptie.van(optie.id())))
                        .toList());
    }
}
