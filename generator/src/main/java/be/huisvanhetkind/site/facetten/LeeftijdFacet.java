package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import java.util.List;
import java.util.stream.Stream;

/** For which age. */
public record LeeftijdFacet() implements Facet {
    @Override
    public String sleutel() {
        return "leeftijd";
    }

    /** The street of ages leads to each of them. */
    @Override
    public boolean showsLeeg() {
        return true;
    }

    @Override
    public boolean hasOverzicht() {
        return true;
    }

    @Override
    public List<Optie> opties(Index index) {
        return index.leeftijden().stream().map(groep -> optie(groep, index)).toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return index.aanbodPerLeeftijd();
    }

    @Override
    public Stream<String> inAgenda(Agendapunt punt, Index index) {
        Leeftijd leeftijd = punt.keer().leeftijd();
        return index.leeftijden().stream()
                .filter(groep -> groep.leeftijd().filter(leeftijd::overlaps).isPresent())
                .map(Begrip::id);
    }

    private Optie optie(Begrip groep, Index index) {
        String words =
                groep.leeftijd()
                        .map(age -> LeeftijdWoorden.of(age, index.woorden()))
                        .orElse(groep.label());
        boolean zwanger = groep.leeftijd().map(Leeftijd::max).orElse(0) < 0;
        return Optie.lijst(
                sleutel(),
                groep.id(),
                words,
                zwanger ? index.woord("leeftijden.zwanger") : index.woord("leeftijden.voor", words),
                index.woorden());
    }
}
