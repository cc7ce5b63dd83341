package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.woorden.PlaatsWoorden;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Places as they stand in a list. */
public final class Plaatsen {
    private Plaatsen() {}

    /** Every place of the house, by its id; made once, because most pages show one. */
    public static Map<String, PlaatsView> perId(OpenbaarHuis huis, Woordenboek w) {
        return huis.all(Locatie.class).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Locatie::id, locatie -> make(locatie, huis, w)));
    }

    public static List<PlaatsView> van(List<Locatie> locaties, Index index) {
        return locaties.stream().map(locatie -> van(locatie, index)).toList();
    }

    public static PlaatsView van(Locatie locatie, Index index) {
        return Optional.ofNullable(index.plaatsen().get(locatie.id()))
                .orElseGet(() -> make(locatie, index.huis(), index.woorden()));
    }

    private static PlaatsView make(Locatie locatie, OpenbaarHuis huis, Woordenboek w) {
        return new PlaatsView(
                Geschreven.titel(locatie),
                Addresses.of(locatie),
                soort(locatie, w),
                locatie.adres().map(Plaatsen::adres).map(Geschreven::huis),
                locatie.openingsuren()
                        .map(uren -> UrenWoorden.kort(uren, huis.vandaag(), w))
                        .orElse(List.of()),
                Uren.data(locatie.openingsuren(), huis));
    }

    /** "Kerkplein 4, 3299 Aarbeke". */
    public static String adres(Adres adres) {
        return adres.straat() + ", " + adres.postcode() + " " + adres.gemeente();
    }

    /** What kind of place it is, in plain words. */
    private static String soort(Locatie locatie, Woordenboek w) {
        return locatie.soort() == Locatiesoort.ANTENNE
                ? locatie.wijk()
                        .map(wijk -> w.woord("plaats.soort.antenne-in", wijk))
                        .orElseGet(() -> PlaatsWoorden.soort(locatie, w))
                : PlaatsWoorden.soort(locatie, w);
    }
}
