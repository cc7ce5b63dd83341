package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.view.Weblink;
import be.huisvanhetkind.site.woorden.PlaatsWoorden;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Places as they stand in a list. */
public final class Plaatsen {
    private Plaatsen() {}

    public static List<PlaatsView> of(List<Locatie> locaties, Index index) {
        return locaties.stream().map(locatie -> of(locatie, index)).toList();
    }

    /** Made once, because most pages show one; whoever has the place has asked for it. */
    public static PlaatsView of(Locatie locatie, Index index) {
        return index.get(Derived.of("plaats/" + locatie.id(), some -> make(locatie, some)));
    }

    private static PlaatsView make(Locatie locatie, Index index) {
        Woordenboek w = index.woorden();
        return new PlaatsView(
                Geschreven.titel(locatie),
                Addresses.of(locatie),
                soort(locatie, w),
                locatie.adres().map(Plaatsen::adres).map(Geschreven::huis),
                locatie.openingsuren()
                        .map(uren -> UrenWoorden.kort(uren, index.vandaag(), w))
                        .orElse(List.of()),
                Uren.data(locatie.openingsuren(), index),
                kaart(locatie, index),
                punt(locatie));
    }

    /** Its address, which opens a map on the web: at its point when that is known. */
    static Optional<Weblink> kaart(Locatie locatie, Index index) {
        return locatie.adres()
                .map(Plaatsen::adres)
                .map(adres -> new Weblink(adres, kaart(punt(locatie).orElse(adres), index)));
    }

    private static String kaart(String waar, Index index) {
        return index.verband().web().kaart() + URLEncoder.encode(waar, StandardCharsets.UTF_8);
    }

    /** Where it is, as a map of the device is asked for it. */
    public static Optional<String> punt(Locatie locatie) {
        return locatie.geo().filter(geo -> locatie.adres().isPresent()).map(Plaatsen::coordinaten);
    }

    private static String coordinaten(Locatie.Geo geo) {
        return geo.breedtegraad().toPlainString() + "," + geo.lengtegraad().toPlainString();
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
