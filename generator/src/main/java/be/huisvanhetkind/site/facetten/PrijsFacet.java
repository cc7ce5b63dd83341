package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.Groups;
import be.huisvanhetkind.site.Index;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What it costs; what has a lower price for some also costs something. */
public record PrijsFacet() implements Facet {
    private static final String KANSENTARIEF = "kansentarief";

    @Override
    public String sleutel() {
        return "prijs";
    }

    @Override
    public String naam() {
        return "Prijs";
    }

    @Override
    public Optional<String> vraag() {
        return Optional.of("Wat mag het kosten?");
    }

    @Override
    public List<Optie> opties(Index index) {
        return List.of(
                Optie.lijst(this, Prijssoort.GRATIS.id(), "gratis", "Gratis aanbod"),
                Optie.lijst(this, KANSENTARIEF, "met kansentarief", "Aanbod met een kansentarief"),
                Optie.lijst(
                        this, Prijssoort.BETALEND.id(), "betalend", "Aanbod waarvoor je betaalt"));
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return Groups.of(index.aanbod(), item -> ids(item.prijs()));
    }

    private static Stream<String> ids(Prijs prijs) {
        return Stream.concat(
                Stream.of(prijs.soort().id()),
                prijs.kansentarief().map(bedrag -> KANSENTARIEF).stream());
    }
}
