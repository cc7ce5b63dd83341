package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * Who is there for the young who come without an adult.
 *
 * @param nummers to call
 * @param punten to go to, outside the house
 * @param aanbod to walk into; empty on the page of an offer, which is one
 */
public record Jongerenhulp(List<Nood> nummers, List<Link> punten, List<Link> aanbod) {
    public Jongerenhulp {
        nummers = List.copyOf(nummers);
        punten = List.copyOf(punten);
        aanbod = List.copyOf(aanbod);
    }
}
