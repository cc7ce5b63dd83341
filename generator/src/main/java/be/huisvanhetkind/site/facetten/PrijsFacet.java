package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import java.util.List;
import java.util.stream.Stream;

/** What it costs; what has a lower price for some also costs something. */
public record PrijsFacet() implements Facet {
    private static final String KANSENTARIEF = "kansentarief";

    @Override
    public String sleutel() {
        return "prijs";
    }

    @Override
    public List<Optie> opties(Index index) {
        return List.of(
                optie(Prijssoort.GRATIS.id(), index.woord("prijs.gratis"), index),
                optie(KANSENTARIEF, index.woord("facet.optie.kansentarief"), index),
                optie(Prijssoort.BETALEND.id(), index.woord("prijs.iets"), index));
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return Groups.of(index.aanbod(), item -> ids(item.prijs()));
    }

    @Override
    public Stream<String> inAgenda(Agendapunt punt, Index index) {
        return ids(punt.keer().prijs());
    }

    private static Stream<String> ids(Prijs prijs) {
        return Stream.concat(
                Stream.of(prijs.soort().id()),
                prijs.kansentarief().map(bedrag -> KANSENTARIEF).stream());
    }

    private Optie optie(String id, String tekst, Index index) {
        return Optie.lijst(
                sleutel(), id, tekst, index.woord("facet.titel.prijs." + id), index.woorden());
    }
}
