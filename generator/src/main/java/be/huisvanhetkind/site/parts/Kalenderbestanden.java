package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.agenda.Gebeurtenis;
import be.huisvanhetkind.site.agenda.Kalenderbestand;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.MomentView;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every file one can put in an agenda: the whole agenda, all times of an activity, an offer or a
 * place, and each time by itself.
 */
public final class Kalenderbestanden {
    private static final String NAME = "agenda.ics";

    private Kalenderbestanden() {}

    public static List<Kalenderbestand> alle(Index index) {
        String huis = index.huis().verband().naam();
        List<List<Keer>> perItem =
                index.agenda().perPagina().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Url.ORDER))
                        .map(Map.Entry::getValue)
                        .filter(keren -> !keren.isEmpty())
                        .toList();
        Stream<Kalenderbestand> items =
                perItem.stream().map(keren -> bestand(url(keren.get(0).wat()), huis, keren, index));
        Stream<Kalenderbestand> places =
                index.locaties().stream()
                        .filter(locatie -> op(locatie, index).isPresent())
                        .map(locatie -> bestand(url(locatie), huis, keren(locatie, index), index));
        Stream<Kalenderbestand> each =
                perItem.stream()
                        .flatMap(keren -> once(keren).stream())
                        .filter(Keer::gaatDoor)
                        .map(keer -> bestand(keer.ics(), huis, List.of(keer), index));
        return Stream.of(
                        Stream.of(bestand(Addresses.KALENDER, huis, index.agenda().keren(), index)),
                        items,
                        places,
                        each)
                .flatMap(files -> files)
                .toList();
    }

    /** The file with all times of an activity or an offer; none when there are less than two. */
    public static Optional<Url> van(Publiek item, Index index) {
        return Optional.of(url(item)).filter(url -> index.agenda().van(item).size() > 1);
    }

    /** The file with all times at a place. */
    public static Optional<Url> op(Locatie locatie, Index index) {
        return Optional.of(url(locatie))
                .filter(url -> index.agenda().perLocatie().containsKey(locatie.id()));
    }

    private static List<Keer> keren(Locatie locatie, Index index) {
        return index.agenda().perLocatie().getOrDefault(locatie.id(), List.of());
    }

    private static Url url(Publiek item) {
        return new Url(Addresses.of(item).path() + NAME);
    }

    private static Kalenderbestand bestand(Url url, String huis, List<Keer> keren, Index index) {
        return new Kalenderbestand(
                url,
                huis,
                () -> once(keren).stream().map(keer -> gebeurtenis(keer, index)).toList());
    }

    /** The same at the same hour and place is one. */
    private static Collection<Keer> once(List<Keer> keren) {
        Map<Url, Keer> once = new LinkedHashMap<>();
        keren.forEach(keer -> once.putIfAbsent(keer.ics(), keer));
        return once.values();
    }

    private static Gebeurtenis gebeurtenis(Keer keer, Index index) {
        MomentView moment = Momenten.van(keer, index);
        String path = keer.ics().path();
        return new Gebeurtenis(
                path.substring(1, path.length() - ".ics".length()),
                keer.start(),
                keer.einde(),
                keer.wat().titel(),
                plaats(keer),
                uitleg(keer, moment),
                Addresses.of(keer.wat()),
                keer.gaatDoor(),
                index.huis().vandaag());
    }

    private static Optional<String> plaats(Keer keer) {
        return keer.locatie()
                .map(
                        locatie ->
                                locatie.titel()
                                        + locatie.adres()
                                                .map(adres -> ", " + Plaatsen.adres(adres))
                                                .orElse(""))
                .or(keer::plaats);
    }

    private static String uitleg(Keer keer, MomentView moment) {
        Stream<String> first =
                Stream.of(
                                moment.merkje().map(merkje -> merkje.tekst()),
                                moment.reden().map(Geschreven::tekst),
                                moment.volgende())
                        .flatMap(Optional::stream);
        Stream<String> practical =
                keer.gaatDoor() ? Stream.of(moment.prijs(), moment.afspraak()) : Stream.empty();
        return Stream.of(first, Stream.of(keer.wat().fiche().samenvatting()), practical)
                .flatMap(lines -> lines)
                .map(Tekens::zin)
                .collect(Collectors.joining("\n"));
    }
}
