package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.parts.Plaatsen;
import be.huisvanhetkind.site.parts.Uren;
import be.huisvanhetkind.site.parts.WanneerEnWaar;
import be.huisvanhetkind.site.parts.Zitdagen;
import be.huisvanhetkind.site.parts.Zitdagen.Zitdag;
import be.huisvanhetkind.site.view.Flyer;
import be.huisvanhetkind.site.view.Flyer.Vak;
import be.huisvanhetkind.site.view.UrenView;
import be.huisvanhetkind.site.view.WaarView;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.PrijsWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A flyer for every place and for every partner, in Dutch. */
public final class FlyerPages {
    private static final int LINES = 8;
    private static final int PLACES = 2;

    /** Nobody reads more on paper, and it must be laid out in a moment. */
    private static final int MOST = 60;

    private static final int LONGEST = 1_000;

    private FlyerPages() {}

    public static List<Page> of(Index index) {
        Stream<Page> places =
                index.locaties().stream().map(locatie -> page(locatie, FlyerPages::place));
        Stream<Page> partners =
                index.partners().stream().map(partner -> page(partner, FlyerPages::partner));
        return Stream.concat(places, partners).toList();
    }

    /** Where the flyer of a place or a partner stands. */
    public static Url url(Publiek item) {
        return new Url(Addresses.of(item).path() + "flyer.pdf");
    }

    private static <T extends Publiek> Page page(T item, BiFunction<T, Index, Flyer> flyer) {
        return Page.of(item, "flyer", flyer).at(url(item)).hidden();
    }

    private static Flyer place(Locatie locatie, Index index) {
        return new Flyer(
                Addresses.of(locatie),
                Merken.printed(index).licht().hex(),
                Optional.empty(),
                locatie.fiche().samenvatting(),
                Contacten.of(locatie.contact(), locatie, index),
                Stream.of(
                                vak("locatie.open", uren(locatie, index), index),
                                vak("locatie.route", route(locatie), index),
                                vak("locatie.aanbod", zitdagen(locatie, index), index))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Flyer partner(Partner partner, Index index) {
        return new Flyer(
                Addresses.of(partner),
                Merken.kleur(partner, index),
                Merken.of(partner).logo().map(logo -> logo.url()),
                partner.fiche().samenvatting(),
                Contacten.of(partner.contact(), index),
                Stream.of(
                                vak("aanbod.titel", aanbod(partner, index), index),
                                vak("partner.hier", adressen(partner, index), index))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Stream<String> zitdagen(Locatie locatie, Index index) {
        return Zitdagen.op(locatie, index.aanbodPerLocatie().of(locatie), index).stream()
                .map(FlyerPages::regel)
                .limit(LINES);
    }

    private static String regel(Zitdag zitdag) {
        List<String> uren = zitdag.uren().stream().map(uur -> uur.tekst()).toList();
        return zitdag.wat().tekst().tekst() + ": " + String.join(", ", uren);
    }

    private static Stream<String> aanbod(Partner partner, Index index) {
        return index.aanbodPerPartner().of(partner).stream()
                .limit(LINES)
                .map(aanbod -> regel(aanbod, index));
    }

    private static Stream<String> adressen(Partner partner, Index index) {
        return index.find(partner.locaties()).stream().map(FlyerPages::adres);
    }

    private static Stream<String> uren(Locatie locatie, Index index) {
        return locatie.openingsuren()
                .map(uren -> Uren.of(uren, index))
                .map(UrenView::zinnen)
                .map(List::stream)
                .orElse(Stream.of(index.woord("locatie.geen-uren")))
                .map(index.woorden()::zin);
    }

    private static Stream<String> route(Locatie locatie) {
        return Stream.concat(
                locatie.adres().map(Plaatsen::adres).stream(),
                Stream.concat(
                        locatie.adres().flatMap(Adres::toelichting).stream(),
                        locatie.bereikbaarheid().stream()
                                .flatMap(weg -> weg.openbaarVervoer().stream())));
    }

    /** "Babbelcafé. 0 tot 3 jaar, gratis. Huis Aarbeke: dinsdag van 9 tot 12 uur." */
    private static String regel(Aanbod aanbod, Index index) {
        String wie = LeeftijdWoorden.of(aanbod.leeftijd(), index.woorden());
        String prijs = PrijsWoorden.kort(aanbod.prijs(), index.woorden());
        Stream<String> waar =
                WanneerEnWaar.of(aanbod, index).plaatsen().stream()
                        .filter(plaats -> !plaats.uren().isEmpty())
                        .map(FlyerPages::regel);
        return Stream.concat(
                        Stream.of(
                                Tekens.zin(aanbod.titel(), aanbod.fiche().taal()),
                                index.woorden().zin(wie + ", " + prijs)),
                        waar.limit(PLACES))
                .collect(Collectors.joining(" "));
    }

    private static String regel(WaarView plaats) {
        return plaats.titel().tekst() + ": " + String.join(" ", plaats.uren());
    }

    private static String adres(Locatie locatie) {
        return locatie.titel()
                + locatie.adres().map(adres -> ", " + Plaatsen.adres(adres)).orElse("");
    }

    private static String cut(String regel) {
        return regel.length() <= LONGEST ? regel : regel.substring(0, LONGEST) + "…";
    }

    private static Optional<Vak> vak(String kop, Stream<String> regels, Index index) {
        List<String> lines = regels.limit(MOST).map(FlyerPages::cut).toList();
        return Optional.of(new Vak(index.woord(kop), lines)).filter(vak -> !vak.regels().isEmpty());
    }
}
