package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import java.util.List;
import java.util.stream.Stream;

/** The report of a house that has something to count. */
final class Dekkingsverslag {
    private static final String TELT = "Elk vak telt het aanbod.";

    private final Telling telling;
    private final Assen assen;
    private final As leeftijden;
    private final As domeinen;
    private final Gaten gaten;
    private final Gatendeel gatendeel;
    private final Overlapdeel overlapdeel;
    private final EenWeg eenWeg;
    private final Plaatsdeel plaatsdeel;
    private final VijfBdeel vijfBdeel;
    private final Roldeel roldeel;
    private final Bereikdeel bereikdeel;

    Dekkingsverslag(Dossier dossier, Telling telling) {
        Plekken plekken = Plekken.of(dossier.huis());
        this.telling = telling;
        assen = new Assen(dossier, telling, plekken);
        leeftijden = assen.leeftijden();
        domeinen = assen.domeinen();
        gaten = Gaten.of(assen);
        gatendeel = new Gatendeel(dossier.huis(), gaten.all());
        overlapdeel =
                new Overlapdeel(
                        dossier.huis(),
                        telling,
                        Overlappen.of(dossier.huis(), telling, assen).all());
        eenWeg = new EenWeg(dossier, telling, assen, domeinen, leeftijden);
        plaatsdeel = new Plaatsdeel(dossier, telling, plekken);
        vijfBdeel = new VijfBdeel(telling);
        roldeel = new Roldeel(dossier, telling);
        bereikdeel = new Bereikdeel(dossier, telling, plekken);
    }

    Verslag write(String naam, String titel) {
        return new Verslag(naam, titel, lead(), numbers(), tasks(), parts());
    }

    private String lead() {
        int leeg = gaten.empty();
        return leeg == 0
                ? "Voor elke leeftijd is er in elk domein iets."
                : "Voor %d keer een leeftijd en een domein is er niets.".formatted(leeg);
    }

    private List<Kerncijfer> numbers() {
        return List.of(
                new Kerncijfer(
                        String.valueOf(gaten.empty()),
                        "lege vakken in het aanbod, per leeftijd en domein"),
                new Kerncijfer(String.valueOf(telling.size()), "aanbod dat gezinnen kunnen vinden"),
                new Kerncijfer(telling.share(roldeel.own()), "van het aanbod is van het huis zelf"),
                new Kerncijfer(
                        String.valueOf(eenWeg.verwezen().size()),
                        "aanbod alleen na een verwijzing"));
    }

    private List<Werkpunt> tasks() {
        return Stream.of(gatendeel.tasks(), plaatsdeel.tasks(), vijfBdeel.tasks())
                .flatMap(some -> some)
                .toList();
    }

    private List<Verslagdeel> parts() {
        return Stream.concat(
                        counted().stream(),
                        new Ongeteld(telling, leeftijden, domeinen).zinnen().stream())
                .toList();
    }

    private List<Verslagdeel> counted() {
        return List.of(
                gatendeel.zinnen(),
                map("leeftijd-domein", "Leeftijd en domein", TELT, domeinen, leeftijden),
                map(
                        "wijk-leeftijd",
                        "Wijk en leeftijd",
                        "Elk vak telt het aanbod dat in de wijk zelf te vinden is.",
                        assen.plaatsen(),
                        leeftijden),
                map("wijk-domein", "Wijk en domein", TELT, assen.plaatsen(), domeinen),
                gatendeel.rooster(),
                eenWeg.zinnen(),
                eenWeg.rooster(),
                map("prijs-leeftijd", "Prijs en leeftijd", TELT, assen.prijzen(), leeftijden),
                map(
                        "aanlevering-domein",
                        "Hoe het bij het gezin komt, per domein",
                        TELT,
                        assen.aanleveringen(),
                        domeinen),
                map("vorm-leeftijd", "Vorm en leeftijd", TELT, assen.aanbodsvormen(), leeftijden),
                map("groep-leeftijd", "Alleen of in groep", TELT, assen.vormen(), leeftijden),
                map("taal-domein", "Taal en domein", TELT, assen.talen(), domeinen),
                overlapdeel.zinnen(),
                overlapdeel.rooster(),
                bereikdeel.rooster(),
                vijfBdeel.rooster(),
                roldeel.rooster(),
                plaatsdeel.zinnen(),
                plaatsdeel.rooster());
    }

    private Verslagdeel map(String naam, String kop, String uitleg, As rijen, As kolommen) {
        return new Warmtekaart(naam, kop, uitleg, rijen, kolommen).count(telling);
    }
}
