package be.huisvanhetkind.render.data;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.index.Index;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One item as open data: what is asked of the house for it, and heard. */
record Dataitem(Publiek item, Datasoort soort, Site site) {
    private static final int MONTHS = 13;

    /** One that the house has, in the Dutch edition, which has all. */
    public static Dataitem of(Datasoort soort, String id, Site site) {
        return new Dataitem(site.index().find(soort.type(), id).orElseThrow(), soort, site);
    }

    /** When it cannot be, whatever its own hours say; the school holidays too. */
    public String dicht() {
        Stream<Periode> daar =
                item.fiche().bestand().verwijzingen().stream()
                        .flatMap(ref -> find(ref, site.index()).stream())
                        .filter(Locatie.class::isInstance)
                        .flatMap(locatie -> ((Locatie) locatie).openingsuren().stream())
                        .flatMap(uren -> uren.gesloten().stream());
        return Stream.concat(daar, site.index().kalender().schoolvakanties().stream())
                .map(periode -> periode.van() + "/" + periode.tot())
                .collect(Collectors.joining(" "));
    }

    /** What a reference means; nothing when that is not public. */
    public static Optional<Publiek> find(Ref<?> ref, Index index) {
        return Publiek.class.isAssignableFrom(ref.type())
                ? index.find(ref.type().asSubclass(Publiek.class), ref.id()).map(found -> found)
                : Optional.empty();
    }

    /** The partner whose it is. */
    public Optional<Partner> partner() {
        return site.index().eigenaar(item);
    }

    /** Every time to come, further than the agenda of the site goes. */
    public List<Keer> keren() {
        return Keren.until(site.index().vandaag().plusMonths(MONTHS), item, site.index());
    }

    /** On which days of the week there is a time that one can go to. */
    public List<Dag> weekdagen() {
        return Keren.of(item, site.index()).stream()
                .filter(Keer::isMogelijk)
                .map(keer -> Dag.values()[keer.dag().getDayOfWeek().ordinal()])
                .distinct()
                .sorted()
                .toList();
    }

    /** An item in the words of another language. */
    public record Vertaald(Publiek item, Sitetaal taal, Index index) {}

    /** It in every other language that has words of its own for it. */
    public Stream<Vertaald> vertalingen() {
        return site.edities().stream()
                .filter(editie -> editie.taal() != Sitetaal.NL)
                .map(this::in)
                .flatMap(Optional::stream);
    }

    private Optional<Vertaald> in(Editie editie) {
        return editie.index()
                .find(soort.type(), item.id())
                .filter(editie.index()::isEigen)
                .map(found -> new Vertaald(found, editie.taal(), editie.index()));
    }
}
