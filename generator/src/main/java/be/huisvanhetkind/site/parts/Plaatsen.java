package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import java.util.List;

/** Places as they stand in a list. */
public final class Plaatsen {
    private Plaatsen() {}

    public static List<PlaatsView> van(List<Locatie> locaties, OpenbaarHuis huis) {
        return locaties.stream().map(locatie -> van(locatie, huis)).toList();
    }

    public static PlaatsView van(Locatie locatie, OpenbaarHuis huis) {
        return new PlaatsView(
                locatie.titel(),
                Addresses.of(locatie),
                soort(locatie),
                locatie.adres().map(Plaatsen::adres),
                locatie.openingsuren()
                        .map(uren -> UrenWoorden.kort(uren, huis.vandaag()))
                        .orElse(List.of()),
                Uren.data(locatie.openingsuren(), huis));
    }

    /** "Kerkplein 4, 3299 Aarbeke". */
    public static String adres(Adres adres) {
        return adres.straat() + ", " + adres.postcode() + " " + adres.gemeente();
    }

    /** What kind of place it is, in plain words. */
    public static String soort(Locatie locatie) {
        return switch (locatie.soort()) {
            case HUIS -> "Ons huis";
            case ANTENNE ->
                    locatie.wijk()
                            .map(wijk -> "Klein punt in " + wijk)
                            .orElse("Klein punt in de buurt");
            case PARTNERLOCATIE -> "Bij een partner";
            case VINDPLAATS -> "Een plek waar gezinnen komen";
            case ONLINE -> "Online";
        };
    }
}
