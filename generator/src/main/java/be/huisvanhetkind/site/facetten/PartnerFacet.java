package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import java.util.List;

/** By which partner. */
public record PartnerFacet() implements Facet {
    @Override
    public String sleutel() {
        return "partner";
    }

    @Override
    public boolean hasOverzicht() {
        return true;
    }

    @Override
    public List<Optie> opties(Index index) {
        return index.partners().stream().map(Optie::of).toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return index.aanbodPerPartner();
    }
}
