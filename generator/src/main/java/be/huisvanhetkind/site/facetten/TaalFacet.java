package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.Groups;
import be.huisvanhetkind.site.Index;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which language, or with an interpreter. */
public record TaalFacet() implements Facet {
    private static final String TOLK = "tolk";

    @Override
    public String sleutel() {
        return "taal";
    }

    @Override
    public String naam() {
        return "Taal";
    }

    @Override
    public Optional<String> vraag() {
        return Optional.of("Welke taal spreek je?");
    }

    @Override
    public List<Optie> opties(Index index) {
        return Stream.concat(
                        index.huis().begrippen().van(Lijst.TAAL).stream().map(this::optie),
                        Stream.of(Optie.lijst(this, TOLK, "met een tolk", "Aanbod met een tolk")))
                .toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return Groups.of(
                index.aanbod(),
                item ->
                        Stream.concat(
                                item.talen().stream().map(Begrip::id),
                                item.tolk() ? Stream.of(TOLK) : Stream.empty()));
    }

    private Optie optie(Begrip taal) {
        return Optie.lijst(this, taal.id(), taal.label(), "Aanbod in het " + taal.label());
    }
}
