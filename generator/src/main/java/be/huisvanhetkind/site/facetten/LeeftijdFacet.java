package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.Groups;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import java.util.List;

/** For which age. */
public record LeeftijdFacet() implements Facet {
    @Override
    public String sleutel() {
        return "leeftijd";
    }

    @Override
    public String naam() {
        return "Leeftijd";
    }

    /** The street of ages leads to each of them. */
    @Override
    public boolean toontLeeg() {
        return true;
    }

    @Override
    public List<Optie> opties(Index index) {
        return index.leeftijden().stream().map(this::optie).toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return index.aanbodPerLeeftijd();
    }

    private Optie optie(Begrip groep) {
        String words = groep.leeftijd().map(LeeftijdWoorden::van).orElse(groep.label());
        boolean zwanger = groep.leeftijd().map(Leeftijd::max).orElse(0) < 0;
        return Optie.lijst(
                this,
                groep.id(),
                words,
                zwanger ? "Aanbod als je zwanger bent" : "Aanbod voor " + words);
    }
}
