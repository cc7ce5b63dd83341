package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Lezer;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.redactie.Materiaal;
import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.model.redactie.Vacature;
import be.huisvanhetkind.model.redactie.Vrijwilligersoproep;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Activiteitenverslag;
import be.huisvanhetkind.model.werking.Behoefte;
import be.huisvanhetkind.model.werking.Participatie;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Keuzegroep;
import be.huisvanhetkind.site.view.Keuzegroep.Keuze;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is written about and around the house, narrowed to who reads (rij 52). In Dutch only, as
 * most of it is.
 *
 * @param soorten what is in it
 */
public record Lezerslijsten(String naam, List<Paginasoort<? extends Publiek>> soorten) {
    /** All of it together. */
    public static final Lezerslijsten ALLES =
            new Lezerslijsten(
                    "",
                    List.of(
                            Tekstpagina.SOORT,
                            Vrijwilligersoproep.SOORT,
                            Vacature.SOORT,
                            Activiteitenverslag.SOORT,
                            Actieplan.SOORT,
                            Behoefte.SOORT,
                            Participatie.SOORT,
                            Materiaal.SOORT,
                            Nieuws.SOORT));

    /**
     * Every list that is narrowed: all of it, and the lists of which one is for several readers.
     */
    public static final List<Lezerslijsten> ALL =
            List.of(ALLES, of(Materiaal.SOORT), of(Nieuws.SOORT));

    public Lezerslijsten {
        soorten = List.copyOf(soorten);
    }

    private static Lezerslijsten of(Paginasoort<? extends Publiek> soort) {
        return new Lezerslijsten(soort.sectie().naam(), List.of(soort));
    }

    /** Whether there is something for others than families. */
    public static boolean isNeeded(Index index) {
        return ALLES.groep(Addresses.VOOR, index).keuzes().size() > 1;
    }

    /** What is for a reader. */
    public List<Publiek> items(Lezer lezer, Index index) {
        return soorten.stream()
                .<Publiek>flatMap(
                        soort -> Order.byTitel(index.oorspronkelijk(soort.type())).stream())
                .filter(item -> item.lezers().contains(lezer))
                .toList();
    }

    /** The page with what is for a reader. */
    public Url url(Lezer lezer) {
        String voor = Addresses.VOOR.section();
        return naam.isEmpty() ? Url.of(voor, lezer.id()) : Url.of(voor, lezer.id(), naam);
    }

    /** Ways to narrow the list at an address; none when it is not narrowed, or for one reader. */
    public static List<Keuzegroep> keuzes(Url lijst, Index index) {
        return ALL.stream()
                .filter(one -> index.taal() == Sitetaal.NL && one.isAt(lijst))
                .map(one -> one.groep(lijst, index))
                .filter(groep -> groep.keuzes().size() > 1)
                .toList();
    }

    private boolean isAt(Url lijst) {
        return Stream.of(Lezer.values()).map(this::url).anyMatch(lijst::equals)
                || lijst.equals(naam.isEmpty() ? Addresses.VOOR : Url.of(naam));
    }

    /** Every reader for whom there is something. */
    public Keuzegroep groep(Url here, Index index) {
        return new Keuzegroep(
                Addresses.VOOR.section(),
                index.woord("lezer.wie"),
                Stream.of(Lezer.values())
                        .map(lezer -> keuze(lezer, here, index))
                        .filter(keuze -> keuze.aantal() > 0)
                        .toList());
    }

    private Keuze keuze(Lezer lezer, Url here, Index index) {
        return new Keuze(
                lezer.id(),
                Geschreven.site(index.woord("lezer." + lezer.id())),
                Optional.empty(),
                url(lezer),
                items(lezer, index).size(),
                url(lezer).equals(here));
    }
}
