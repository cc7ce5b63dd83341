package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import java.util.List;
import java.util.stream.Stream;

/** At which place of the house. */
public record PlaatsFacet() implements Facet {
    @Override
    public String sleutel() {
        return "plaats";
    }

    @Override
    public boolean hasOverzicht() {
        return true;
    }

    @Override
    public List<Optie> opties(Index index) {
        return index.locaties().stream().map(Optie::of).toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return index.aanbodPerLocatie();
    }

    @Override
    public Stream<String> inAgenda(Agendapunt punt, Index index) {
        return punt.keer().locatie().map(Locatie::id).stream();
    }
}
