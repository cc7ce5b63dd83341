package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.adres.Addresses;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where an old address leads now. */
final class AdresVerschil {
    private static final String VELD = "adres";

    private AdresVerschil() {}

    /** A page that stands elsewhere. */
    static Verschil moved(String van, String naar, Blik blik) {
        String zin =
                "Het adres wordt %s. Wie %s opent, %s."
                        .formatted(naar, van, leads(van, naar, blik));
        return new Verschil(Gewicht.WEG, VELD, zin, van, naar);
    }

    /** A page that is there no more. */
    static Verschil gone(String van, String why, Blik blik) {
        String zin =
                "Verdwijnt van de site%s. Wie %s opent, %s."
                        .formatted(why, van, leads(van, "", blik));
        return new Verschil(Gewicht.WEG, VELD, zin, van, "");
    }

    private static String leads(String van, String naar, Blik blik) {
        if (blik.na().verband().web().oudeAdressen().contains(van)) {
            return "komt op de lijst uit";
        }
        return blik.openNa().items().values().stream()
                .flatMap(perId -> perId.values().stream())
                .filter(item -> item.fiche().publicatie().oudeAdressen().contains(van))
                .findFirst()
                .map(item -> where(item, naar))
                .orElse("vindt niets meer: zet het oude adres bij “oude_adressen”");
    }

    private static String where(Publiek item, String naar) {
        return Addresses.of(item).path().equals(naar)
                ? "wordt doorgestuurd"
                : "wordt doorgestuurd naar “%s”".formatted(item.titel());
    }

    /** Old addresses that lead on since, or do not any more. */
    static List<Verschil> forwarded(List<String> voor, List<String> na, Collection<String> told) {
        String come = "%s wordt voortaan doorgestuurd.";
        String gone = "Het oude adres %s wordt niet meer doorgestuurd.";
        Stream<Verschil> nieuw =
                na.stream()
                        .filter(adres -> !voor.contains(adres) && !told.contains(adres))
                        .map(adres -> one(come.formatted(adres), "", adres));
        Stream<Verschil> weg =
                voor.stream()
                        .filter(adres -> !na.contains(adres))
                        .map(adres -> one(gone.formatted(adres), adres, ""));
        return Stream.concat(nieuw, weg).toList();
    }

    private static Verschil one(String zin, String voor, String na) {
        return new Verschil(Gewicht.INHOUD, VELD, zin, voor, na);
    }
}
