package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.moeilijk.MoeilijkeWoorden;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Bladen;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.parts.Kalenderbestanden;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.parts.Momenten;
import be.huisvanhetkind.site.parts.Nazichten;
import be.huisvanhetkind.site.parts.Plaatsen;
import be.huisvanhetkind.site.parts.Tekeningen;
import be.huisvanhetkind.site.tekening.Netwerk;
import be.huisvanhetkind.site.view.Bladwijzer;
import be.huisvanhetkind.site.view.ContactView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.MomentView;
import be.huisvanhetkind.site.view.Nazicht;
import be.huisvanhetkind.site.view.PartnerMerk;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for every partner, with its own face under the shared name; and the list of them all. */
public final class PartnerPages {
    private static final int MOMENTS = 6;

    private PartnerPages() {}

    /** What the page of a partner shows. */
    public record Detail(
            PartnerMerk merk,
            Geschreven lead,
            ContactView contact,
            Link soort,
            Optional<String> sinds,
            List<Kaart> aanbod,
            Bladwijzer blad,
            List<MomentView> momenten,
            Optional<Url> ics,
            Tekst tekst,
            List<Geschreven> rollen,
            List<PlaatsView> plaatsen,
            Nazicht nazicht,
            Url flyer) {}

    /** Every partner with what it does. */
    public record Lijst(String lead, Netwerk netwerk, List<Rij> partners) {}

    /** One partner in the list. */
    public record Rij(
            PartnerMerk merk, Geschreven samenvatting, int aanbod, List<Geschreven> samenMet) {}

    public static Stream<Page> of(Index index) {
        String naam = index.verband().korteNaam();
        Page list =
                Page.of(
                        Addresses.PARTNERS,
                        index.woord("sectie.partners"),
                        index.woord("partners.over", naam),
                        "partners",
                        PartnerPages::lijst);
        Stream<Page> details =
                index.all(Partner.class).stream()
                        .map(partner -> Page.of(partner, "partner", PartnerPages::detail));
        return Stream.concat(Stream.of(list), details);
    }

    private static Detail detail(Partner partner, Index index) {
        var blad = Bladen.eerste(Addresses.of(partner), index.aanbodPerPartner().of(partner));
        return new Detail(
                Merken.of(partner),
                Geschreven.samenvatting(partner),
                Contacten.of(partner.contact(), index),
                OrganisatiePages.link(partner.organisatietype()),
                partner.partnerSinds().map(dag -> DagWoorden.datum(dag, index.woorden())),
                Kaarten.of(blad.items(), index),
                blad.wijzer(),
                momenten(partner, index),
                Kalenderbestanden.ofPartner(partner, index),
                MoeilijkeWoorden.tekst(partner, index),
                partner.rollen().stream().map(rol -> Geschreven.huis(rol.label())).toList(),
                index.find(partner.locaties()).stream()
                        .map(locatie -> plaats(partner, locatie, index))
                        .toList(),
                Nazichten.of(partner, index),
                FlyerPages.url(partner));
    }

    /** A place where the partner is, with the hours it is there itself when it says them. */
    private static PlaatsView plaats(Partner partner, Locatie locatie, Index index) {
        PlaatsView plaats = Plaatsen.of(locatie, index);
        List<String> own =
                index.aanbodPerPartner().of(partner).stream()
                        .filter(
                                aanbod ->
                                        aanbod.fiche().eigenaar().equals(Optional.of(partner.id())))
                        .flatMap(aanbod -> aanbod.waar().stream())
                        .filter(
                                waar ->
                                        waar.locatie()
                                                .filter(ref -> ref.id().equals(locatie.id()))
                                                .isPresent())
                        .flatMap(waar -> waar.uren().stream())
                        .flatMap(
                                uren ->
                                        UrenWoorden.kort(uren, index.vandaag(), index.woorden())
                                                .stream())
                        .distinct()
                        .toList();
        return own.isEmpty() ? plaats : plaats.withUren(own);
    }

    /** Its own activities; with those of others at its places when the partner wants so. */
    private static List<MomentView> momenten(Partner partner, Index index) {
        Stream<Activiteit> own = index.activiteitenPerPartner().of(partner).stream();
        Stream<Activiteit> others =
                partner.derdenOpPagina()
                        ? partner.locaties().stream()
                                .flatMap(
                                        ref -> index.activiteitenPerLocatie().of(ref.id()).stream())
                        : Stream.empty();
        return Stream.concat(own, others)
                .distinct()
                .flatMap(activiteit -> Keren.of(activiteit, index).stream())
                .sorted(Comparator.comparing(Keer::start).thenComparing(keer -> keer.wat().id()))
                .limit(MOMENTS)
                .map(keer -> Momenten.of(keer, index))
                .toList();
    }

    private static Lijst lijst(Index index) {
        return new Lijst(
                index.woord("partners.lead"),
                Tekeningen.netwerk(index),
                index.partners().stream().map(partner -> rij(partner, index)).toList());
    }

    private static Rij rij(Partner partner, Index index) {
        return new Rij(
                Merken.of(partner),
                Geschreven.samenvatting(partner),
                index.aanbodPerPartner().of(partner).size(),
                samenMet(partner, index));
    }

    /** The partners it does something together with. */
    private static List<Geschreven> samenMet(Partner partner, Index index) {
        return index.aanbodPerPartner().of(partner).stream()
                .flatMap(
                        aanbod ->
                                Stream.concat(
                                        index.eigenaar(aanbod).stream(),
                                        index.find(aanbod.samenMet()).stream()))
                .filter(other -> !other.id().equals(partner.id()))
                .map(Geschreven::titel)
                .distinct()
                .sorted(Comparator.comparing(Geschreven::tekst))
                .toList();
    }
}
