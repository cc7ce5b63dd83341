package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Doorverwijzing;
import be.huisvanhetkind.model.aanbod.Aanbod.VijfB;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.moeilijk.MoeilijkeWoorden;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.AanbodFeiten;
import be.huisvanhetkind.site.parts.Beelden;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Jongeren;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.parts.Kalenderbestanden;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.parts.Momenten;
import be.huisvanhetkind.site.parts.Nazichten;
import be.huisvanhetkind.site.parts.WanneerEnWaar;
import be.huisvanhetkind.site.view.Beeld;
import be.huisvanhetkind.site.view.ContactView;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Jongerenhulp;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.MomentView;
import be.huisvanhetkind.site.view.Nazicht;
import be.huisvanhetkind.site.view.PartnerMerk;
import be.huisvanhetkind.site.view.WaarView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for every offer. */
public final class AanbodPages {
    private static final int RELATED = 3;
    private static final int MOMENTS = 6;

    private AanbodPages() {}

    /** What the page of an offer shows, in this order. */
    public record Detail(
            Geschreven lead,
            Optional<Merkje> merkje,
            Optional<Geschreven> reden,
            ContactView contact,
            Optional<Jongerenhulp> jongeren,
            WaarView.Alle waar,
            List<Feit> feiten,
            Optional<Beeld> beeld,
            Tekst tekst,
            List<MomentView> momenten,
            Optional<Url> ics,
            Optional<Warm> doorverwijzing,
            List<Feit> toegankelijk,
            Nazicht nazicht,
            Optional<PartnerMerk> partner,
            Optional<Geschreven> overPartner,
            List<Link> ook) {}

    /** How a professional refers a family. */
    public record Warm(Geschreven hoe, Geschreven toestemming, Geschreven contact) {}

    public static Stream<Page> of(Index index) {
        return index.all(Aanbod.class).stream()
                .map(aanbod -> Page.of(aanbod, "aanbod", AanbodPages::detail));
    }

    private static Detail detail(Aanbod aanbod, Index index) {
        return new Detail(
                Geschreven.samenvatting(aanbod),
                Kaarten.merkje(aanbod, index.woorden()),
                aanbod.woorden().reden().map(text -> Geschreven.zin(aanbod, text)),
                Contacten.of(aanbod.contact(), aanbod, index),
                Jongeren.bij(aanbod, index),
                WanneerEnWaar.of(aanbod, index),
                AanbodFeiten.of(aanbod, index),
                Beelden.of(aanbod),
                MoeilijkeWoorden.tekst(aanbod, index),
                momenten(aanbod, index),
                Kalenderbestanden.of(aanbod, index),
                aanbod.doorverwijzing().map(warm -> warm(warm, aanbod)),
                aanbod.woorden()
                        .vijfB()
                        .map(vijfB -> toegankelijk(vijfB, aanbod, index))
                        .orElse(List.of()),
                Nazichten.of(aanbod, index),
                Merken.of(aanbod, index),
                index.eigenaar(aanbod).map(Geschreven::samenvatting),
                ook(aanbod, index));
    }

    private static Warm warm(Doorverwijzing warm, Aanbod aanbod) {
        return new Warm(
                Geschreven.zin(aanbod, warm.hoe()),
                Geschreven.zin(aanbod, warm.toestemming()),
                Geschreven.zin(aanbod, warm.contact()));
    }

    /** Its next sessions, and the next times of its activities. */
    private static List<MomentView> momenten(Aanbod aanbod, Index index) {
        Stream<Keer> activities =
                index.activiteitenPerAanbod().of(aanbod).stream()
                        .flatMap(activiteit -> Keren.of(activiteit, index).stream());
        Stream<Keer> sessions = Keren.of(aanbod, index).stream().filter(Keer::startsAtHour);
        return Stream.concat(sessions, activities)
                .sorted((one, two) -> one.start().compareTo(two.start()))
                .limit(MOMENTS)
                .map(keer -> Momenten.of(keer, index))
                .toList();
    }

    /** One of the five words that begin with a b, with what the author wrote about it. */
    private record B(String icoon, String naam, Optional<String> tekst) {}

    private static List<Feit> toegankelijk(VijfB vijfB, Aanbod aanbod, Index index) {
        return Stream.of(
                        new B("bus", "bereikbaar", vijfB.bereikbaar()),
                        new B("klok", "beschikbaar", vijfB.beschikbaar()),
                        new B("euro", "betaalbaar", vijfB.betaalbaar()),
                        new B("hart", "bruikbaar", vijfB.bruikbaar()),
                        new B("gesprek", "begrijpelijk", vijfB.begrijpelijk()))
                .flatMap(b -> feit(b, aanbod, index).stream())
                .toList();
    }

    private static Optional<Feit> feit(B b, Aanbod aanbod, Index index) {
        return b.tekst()
                .map(tekst -> Geschreven.door(aanbod, tekst))
                .map(tekst -> Feit.of(b.icoon(), index.woord("vijf-b." + b.naam()), tekst));
    }

    /** Questions it answers, then offers on the same subject for the same age. */
    private static List<Link> ook(Aanbod aanbod, Index index) {
        Stream<Link> answers =
                index.vragenPerAanbod().of(aanbod).stream().limit(RELATED).map(Feiten::link);
        Stream<Link> others =
                aanbod.fiche().themas().stream()
                        .flatMap(thema -> index.aanbodPerThema().of(thema.id()).stream())
                        .filter(
                                other ->
                                        !other.id().equals(aanbod.id())
                                                && other.leeftijd().overlaps(aanbod.leeftijd()))
                        .limit(RELATED)
                        .map(Feiten::link)
                        .distinct();
        return Stream.concat(answers, others).toList();
    }
}
