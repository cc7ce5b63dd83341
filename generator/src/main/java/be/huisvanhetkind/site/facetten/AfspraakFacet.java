package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Afspraak;
import be.huisvanhetkind.model.aanbod.Ingang;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How you get in. */
public record AfspraakFacet() implements Facet {
    @Override
    public String sleutel() {
        return "afspraak";
    }

    @Override
    public List<Optie> opties(Index index) {
        return Arrays.stream(Afspraak.values()).map(afspraak -> optie(afspraak, index)).toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return Groups.of(index.aanbod(), item -> Stream.of(item.afspraak().id()));
    }

    @Override
    public Stream<String> inAgenda(Agendapunt punt, Index index) {
        Ingang ingang = punt.keer().ingang();
        return Stream.of(ingang.isVrij() ? Afspraak.ZONDER.id() : ingang.id());
    }

    private Optie optie(Afspraak afspraak, Index index) {
        return Optie.lijst(
                sleutel(),
                afspraak.id(),
                index.woord("afspraak." + afspraak.id()),
                index.woord("facet.titel.afspraak." + afspraak.id()),
                index.woorden());
    }
}
