package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.facetten.Facetten.Gekozen;
import be.huisvanhetkind.site.facetten.Facetten.Groep;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import java.util.List;
import java.util.Optional;

/**
 * The facets that narrow the agenda, with what there is on the days that are near.
 *
 * @param punten everything on those days, in order
 * @param groepen in the order a reader sees them; only options that have something
 */
public record Agendafacetten(List<Agendapunt> punten, List<Groep<Agendapunt>> groepen) {
    private static final Derived<Agendafacetten> DERIVED =
            Derived.of("agendafacetten", Agendafacetten::of);

    public Agendafacetten {
        punten = List.copyOf(punten);
        groepen = List.copyOf(groepen);
    }

    /** Those of an edition. */
    public static Agendafacetten in(Index index) {
        return index.get(DERIVED);
    }

    /** An option by its name and that of its facet. */
    public Optional<Gekozen<Agendapunt>> find(String facet, String optie) {
        return groepen.stream()
                .filter(groep -> groep.facet().sleutel().equals(facet))
                .flatMap(groep -> groep.opties().stream())
                .filter(gekozen -> gekozen.optie().id().equals(optie))
                .findFirst();
    }

    private static Agendafacetten of(Index index) {
        List<Agendapunt> punten =
                Agenda.in(index).naaste().stream().flatMap(dag -> dag.punten().stream()).toList();
        return new Agendafacetten(
                punten,
                Facetten.ALL.stream()
                        .map(facet -> groep(facet, punten, index))
                        .filter(groep -> !groep.opties().isEmpty())
                        .toList());
    }

    private static Groep<Agendapunt> groep(Facet facet, List<Agendapunt> punten, Index index) {
        Groups<Agendapunt> perOptie = Groups.of(punten, punt -> facet.inAgenda(punt, index));
        return new Groep<>(
                facet,
                facet.opties(index).stream()
                        .map(optie -> inAgenda(optie, facet, index))
                        .map(optie -> new Gekozen<>(optie, perOptie.of(optie.id())))
                        .filter(gekozen -> !gekozen.items().isEmpty())
                        .toList());
    }

    private static Optie inAgenda(Optie optie, Facet facet, Index index) {
        return new Optie(
                optie.id(),
                optie.tekst(),
                optie.eigen(),
                optie.vanItem()
                        ? optie.titel()
                        : Geschreven.site(index.woord("agenda.keuze", optie.tekst().tekst())),
                Url.of(Addresses.AGENDA.section(), facet.sleutel(), optie.id()),
                false);
    }
}
