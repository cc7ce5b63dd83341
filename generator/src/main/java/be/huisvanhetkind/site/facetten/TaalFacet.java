package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.woorden.TaalWoorden;
import java.util.List;
import java.util.stream.Stream;

/** In which language, or with an interpreter. */
public record TaalFacet() implements Facet {
    private static final String TOLK = "tolk";

    @Override
    public String sleutel() {
        return "taal";
    }

    @Override
    public List<Optie> opties(Index index) {
        Optie tolk =
                Optie.lijst(
                        sleutel(),
                        TOLK,
                        index.woord("facet.optie.tolk"),
                        index.woord("facet.titel.tolk"),
                        index.woorden());
        return Stream.concat(
                        index.begrippen().of(Lijst.TAAL).stream().map(taal -> optie(taal, index)),
                        Stream.of(tolk))
                .toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return Groups.of(
                index.aanbod(),
                item ->
                        Stream.concat(
                                item.toegang().talen().stream().map(Begrip::id),
                                item.toegang().tolk() ? Stream.of(TOLK) : Stream.empty()));
    }

    private Optie optie(Begrip taal, Index index) {
        String naam = TaalWoorden.naam(taal, index.woorden());
        return Optie.lijst(
                        sleutel(),
                        taal.id(),
                        naam,
                        index.woord("facet.titel.taal", naam),
                        index.woorden())
                .with(
                        TaalWoorden.eigen(taal)
                                .filter(eigen -> !taal.id().equals(index.taal().id()))
                                .map(eigen -> new Geschreven(eigen, taal.id())));
    }
}
