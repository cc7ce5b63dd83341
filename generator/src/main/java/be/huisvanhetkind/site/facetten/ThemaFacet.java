package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import java.util.List;

/** On which subject. */
public record ThemaFacet() implements Facet {
    @Override
    public String sleutel() {
        return "thema";
    }

    @Override
    public boolean hasOverzicht() {
        return true;
    }

    @Override
    public List<Optie> opties(Index index) {
        return index.themas().stream().map(Optie::of).toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return index.aanbodPerThema();
    }
}
