package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.redactie.Materiaal;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.PartnerMerk;
import be.huisvanhetkind.site.view.Verwijzing;
import be.huisvanhetkind.site.woorden.DagWoorden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who supports the house, and with what: expertise, training, material; in Dutch only. */
public final class SteunPages {
    private static final String ONDERSTEUNER = "ondersteuner";

    private SteunPages() {}

    /**
     * Who supports.
     *
     * @param partners those whose work is to support
     * @param makers who is no partner, and made material
     */
    public record Steun(String lead, List<Steungever> partners, List<Maker> makers) {}

    /** Who made material, and what. */
    public record Maker(String naam, List<Verwijzing> gegeven) {}

    /** A partner that supports the house: what it does here, and what it gave. */
    public record Steungever(
            PartnerMerk merk,
            Geschreven samenvatting,
            Optional<String> sinds,
            List<Geschreven> rollen,
            List<Verwijzing> gegeven) {}

    public static Stream<Page> of(Index index) {
        return verwijzing(index).isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Page.of(
                                Addresses.STEUN,
                                index.woord("steun.titel"),
                                index.woord("steun.over", index.verband().naam()),
                                "steun",
                                SteunPages::steun));
    }

    /** The way to the page; nothing when nobody supports the house. */
    static Optional<Verwijzing> verwijzing(Index index) {
        List<Geschreven> wie =
                Stream.concat(
                                partners(index).map(Geschreven::titel),
                                perMaker(index).keySet().stream().map(Geschreven::huis))
                        .toList();
        return wie.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Verwijzing(
                                new Link(index.woord("steun.titel"), Addresses.STEUN),
                                Geschreven.site(index.woord("steun.lead")),
                                wie));
    }

    private static Stream<Partner> partners(Index index) {
        return index.partners().stream().filter(SteunPages::isOndersteuner);
    }

    private static boolean isOndersteuner(Partner partner) {
        return partner.organisatietype().id().equals(ONDERSTEUNER);
    }

    private static Steun steun(Index index) {
        return new Steun(
                index.woord("steun.lead"),
                partners(index).map(partner -> steungever(partner, index)).toList(),
                perMaker(index).entrySet().stream()
                        .map(maker -> new Maker(maker.getKey(), verwijzingen(maker.getValue())))
                        .toList());
    }

    private static Steungever steungever(Partner partner, Index index) {
        return new Steungever(
                Merken.of(partner),
                Geschreven.samenvatting(partner),
                partner.partnerSinds().map(dag -> DagWoorden.datum(dag, index.woorden())),
                partner.rollen().stream().map(Begrip::label).map(Geschreven::huis).toList(),
                Stream.of(
                                titels(index.aanbodPerPartner().of(partner)),
                                titels(index.activiteitenPerPartner().of(partner)),
                                verwijzingen(materiaal(partner, index)))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Verwijzing> titels(List<? extends Publiek> items) {
        return Fiches.verwijzingen(items, item -> List.of());
    }

    private static List<Materiaal> materiaal(Index index) {
        return Order.byTitel(index.oorspronkelijk(Materiaal.class));
    }

    private static List<Materiaal> materiaal(Partner partner, Index index) {
        return materiaal(index).stream().filter(een -> isVan(een, partner)).toList();
    }

    private static boolean isVan(Materiaal een, Partner partner) {
        return een.fiche().eigenaar().filter(partner.id()::equals).isPresent()
                || een.maker().filter(maker -> maker.contains(partner.titel())).isPresent();
    }

    private static List<Verwijzing> verwijzingen(List<Materiaal> materiaal) {
        return Fiches.verwijzingen(materiaal, een -> List.of(Geschreven.huis(een.soort().label())));
    }

    /** What was made by who is no partner. */
    private static Map<String, List<Materiaal>> perMaker(Index index) {
        return materiaal(index).stream()
                .filter(een -> een.maker().isPresent())
                .filter(een -> index.partners().stream().noneMatch(partner -> isVan(een, partner)))
                .collect(
                        Collectors.groupingBy(
                                een -> een.maker().orElse(""),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }
}
