package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.moeilijk.MoeilijkeWoorden;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.ActiviteitFeiten;
import be.huisvanhetkind.site.parts.Beelden;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.parts.Fiches.Lijstwoorden;
import be.huisvanhetkind.site.parts.Kalenderbestanden;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.parts.Momenten;
import be.huisvanhetkind.site.parts.Nazichten;
import be.huisvanhetkind.site.parts.WaarActiviteit;
import be.huisvanhetkind.site.view.Beeld;
import be.huisvanhetkind.site.view.ContactView;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.MomentView;
import be.huisvanhetkind.site.view.Nazicht;
import be.huisvanhetkind.site.view.PartnerMerk;
import be.huisvanhetkind.site.view.WaarView;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.PrijsWoorden;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for every activity, and the list of them all. */
public final class ActiviteitPages {
    private static final int MOMENTS = 12;
    private static final int RELATED = 3;

    private ActiviteitPages() {}

    /** What the page of an activity shows. */
    public record Detail(
            Geschreven lead,
            Optional<Merkje> merkje,
            ContactView contact,
            WaarView.Alle waar,
            List<Feit> feiten,
            List<MomentView> momenten,
            Optional<Url> ics,
            Optional<Beeld> beeld,
            Tekst tekst,
            Optional<Link> aanbod,
            Optional<PartnerMerk> partner,
            Nazicht nazicht,
            List<Link> ook) {}

    public static Stream<Page> of(Index index) {
        Stream<Page> list =
                Fiches.list(
                        Addresses.ACTIVITEITEN,
                        new Lijstwoorden(
                                index.woord("sectie.activiteiten"),
                                index.woord("activiteiten.over", index.verband().naam()),
                                index.woord("activiteiten.lead"),
                                index.woord("activiteiten.leeg")),
                        index.activiteiten(),
                        index,
                        ActiviteitPages::erbij);
        Stream<Page> details =
                index.all(Activiteit.class).stream()
                        .map(item -> Page.of(item, "activiteit", ActiviteitPages::detail));
        return Stream.concat(list, details);
    }

    private static Detail detail(Activiteit item, Index index) {
        return new Detail(
                Geschreven.samenvatting(item),
                Momenten.merkje(Keren.of(item, index), index.woorden()),
                Contacten.of(item.contact(), item, index),
                WaarActiviteit.of(item, index),
                ActiviteitFeiten.of(item, index),
                Keren.of(item, index).stream()
                        .limit(MOMENTS)
                        .map(keer -> Momenten.of(keer, index))
                        .toList(),
                Kalenderbestanden.of(item, index),
                Beelden.of(item),
                MoeilijkeWoorden.tekst(item, index),
                item.aanbod().flatMap(index::find).map(Feiten::link),
                Merken.of(item, index),
                Nazichten.of(item, index),
                ook(item, index));
    }

    /** Other activities for the same age that are still to come: those of its partner first. */
    private static List<Link> ook(Activiteit item, Index index) {
        return index.activiteiten().stream()
                .filter(other -> !other.id().equals(item.id()) && verwant(item, other))
                .filter(other -> !Keren.of(other, index).isEmpty())
                .sorted(Comparator.comparing(other -> !isOfSame(item, other)))
                .limit(RELATED)
                .map(Feiten::link)
                .toList();
    }

    private static boolean verwant(Activiteit item, Activiteit other) {
        return other.leeftijd().overlaps(item.leeftijd())
                && (isOfSame(item, other)
                        || !Collections.disjoint(item.fiche().themas(), other.fiche().themas()));
    }

    private static boolean isOfSame(Activiteit item, Activiteit other) {
        return other.fiche().eigenaar().equals(item.fiche().eigenaar());
    }

    private static List<Geschreven> erbij(Activiteit item, Index index) {
        String next =
                Keren.of(item, index).stream()
                        .filter(keer -> keer.takesPlace())
                        .findFirst()
                        .map(keer -> DagWoorden.nabij(keer.dag(), index.vandaag(), index.woorden()))
                        .orElse(index.woord("activiteiten.geen-datum"));
        return List.of(
                Geschreven.site(next),
                Geschreven.site(PrijsWoorden.kort(item.prijs(), index.woorden())));
    }
}
