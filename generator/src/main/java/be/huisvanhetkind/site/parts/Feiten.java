package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.woorden.PrijsWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts that several kinds of pages give. */
public final class Feiten {
    private Feiten() {}

    public static Feit prijs(Prijs prijs) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(Tekens.zin(PrijsWoorden.kort(prijs))));
        PrijsWoorden.uitleg(prijs).map(Regel::van).ifPresent(regels::add);
        return new Feit("euro", "Wat kost het?", regels);
    }

    /** The languages that are spoken, and whether an interpreter can come. */
    public static Optional<Feit> talen(List<Begrip> talen, boolean tolk) {
        Stream<String> spoken =
                talen.isEmpty() ? Stream.empty() : Stream.of(AanbodFeiten.woorden(talen) + ".");
        Stream<String> interpreter =
                tolk
                        ? Stream.of("Een andere taal? Zeg het als je belt. Er kan een tolk komen.")
                        : Stream.empty();
        List<Regel> regels =
                Stream.concat(spoken, interpreter)
                        .map(Tekens::hoofdletter)
                        .map(Regel::van)
                        .toList();
        return regels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feit("taal", "Welke taal?", regels));
    }

    /** Every place or way to get an offer. */
    static Feit waar(Aanbod aanbod, Index index) {
        return new Feit(
                "plaats",
                "Waar?",
                aanbod.waar().stream().map(waar -> waar(waar, index)).distinct().toList());
    }

    /** The partner that does it, and those who do it too. */
    public static Feit wie(Publiek item, List<Ref<Partner>> samenMet, Index index) {
        List<Regel> regels = new ArrayList<>();
        index.eigenaar(item)
                .ifPresent(
                        partner ->
                                regels.add(
                                        Regel.van(
                                                link(partner),
                                                ", partner van het Huis van het Kind.")));
        index.huis()
                .find(samenMet)
                .forEach(partner -> regels.add(Regel.van(link(partner), " doet mee.")));
        if (regels.isEmpty()) {
            regels.add(Regel.van(index.huis().verband().naam() + "."));
        }
        return new Feit("huis", "Wie doet het?", regels);
    }

    public static Link link(Publiek item) {
        return new Link(item.titel(), Addresses.of(item));
    }

    /** A place of the house with its address. */
    public static Regel plaats(Locatie locatie, String after) {
        return Regel.van(
                link(locatie),
                locatie.adres().map(adres -> ", " + Plaatsen.adres(adres)).orElse("")
                        + "."
                        + after);
    }

    private static Regel waar(Waar waar, Index index) {
        String after = waar.toelichting().map(Tekens::zin).map(text -> " " + text).orElse("");
        return waar.locatie()
                .flatMap(index.huis()::find)
                .map(locatie -> plaats(locatie, after))
                .orElseGet(
                        () ->
                                Regel.van(
                                        after.isEmpty()
                                                ? zonderPlaats(waar.aanlevering())
                                                : after.strip()));
    }

    private static String zonderPlaats(Aanlevering aanlevering) {
        return switch (aanlevering) {
            case ONLINE -> "Online.";
            case MAATWERK_BUITENSHUIS -> "Bij je thuis, of waar het voor jou past.";
            case ZITDAG, GEDEELDE_HUISVESTING, DOORVERWIJZING -> "Bel voor de plaats.";
        };
    }
}
