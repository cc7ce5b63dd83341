package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import java.util.List;
import java.util.stream.Stream;

/** Which kind of help. */
public record VormFacet() implements Facet {
    @Override
    public String sleutel() {
        return "vorm";
    }

    @Override
    public List<Optie> opties(Index index) {
        return index.begrippen().of(Lijst.AANBODSVORM).stream().map(this::optie).toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return Groups.of(index.aanbod(), item -> Stream.of(item.indeling().aanbodsvorm().id()));
    }

    private Optie optie(Begrip vorm) {
        Geschreven label = Geschreven.huis(vorm.label());
        return Optie.lijst(sleutel(), vorm.id(), label, label);
    }
}
