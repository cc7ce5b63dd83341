package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Gebeurtenis;
import be.huisvanhetkind.site.agenda.Kalenderbestand;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every file one can put in an agenda: the whole agenda, all times of an activity, an offer, a
 * place, a partner or a theme, and each time that something begins by itself.
 */
public final class Kalenderbestanden {
    private static final String NAME = "agenda.ics";

    private static final Comparator<Keer> ORDER =
            Comparator.comparing(Keer::start).thenComparing(Keer::ics, Url.ORDER);

    /** Before anything was looked at. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private Kalenderbestanden() {}

    public static List<Kalenderbestand> of(Index index) {
        String huis = index.verband().naam();
        List<List<Keer>> perItem =
                Agenda.items(index)
                        .sorted(Comparator.comparing(Addresses::of, Url.ORDER))
                        .map(item -> Keren.of(item, index))
                        .filter(keren -> !keren.isEmpty())
                        .toList();
        Stream<Kalenderbestand> items =
                perItem.stream().map(keren -> bestand(url(keren.get(0).wat()), huis, keren));
        Stream<Kalenderbestand> places =
                index.locaties().stream()
                        .filter(locatie -> op(locatie, index).isPresent())
                        .map(locatie -> bestand(url(locatie), huis, keren(locatie, index)));
        Stream<Kalenderbestand> partners =
                index.partners().stream()
                        .filter(partner -> ofPartner(partner, index).isPresent())
                        .map(partner -> bestand(url(partner), huis, keren(partner, index)));
        Stream<Kalenderbestand> themas =
                index.themas().stream()
                        .filter(thema -> ofThema(thema, index).isPresent())
                        .map(thema -> bestand(url(thema), huis, keren(thema, index)));
        List<Keer> whole = onlyStarting(Agenda.in(index).keren());
        Stream<Kalenderbestand> each =
                perItem.stream()
                        .flatMap(keren -> once(keren).stream())
                        .filter(keer -> keer.startsAtHour() && keer.takesPlace())
                        .map(keer -> bestand(keer.ics(), huis, List.of(keer)));
        return Stream.of(
                        Stream.of(bestand(Addresses.KALENDER, huis, whole)),
                        items,
                        places,
                        partners,
                        themas,
                        each)
                .flatMap(files -> files)
                .toList();
    }

    /** The file with all times of an activity or an offer; none when there are less than two. */
    public static Optional<Url> of(Publiek item, Index index) {
        return Optional.of(url(item)).filter(url -> Keren.of(item, index).size() > 1);
    }

    /** The file with all times at a place. */
    public static Optional<Url> op(Locatie locatie, Index index) {
        return Optional.of(url(locatie))
                .filter(url -> Agenda.in(index).perLocatie().containsKey(locatie.id()));
    }

    /** The file with all times of a partner. */
    public static Optional<Url> ofPartner(Partner partner, Index index) {
        return Optional.of(url(partner)).filter(url -> !keren(partner, index).isEmpty());
    }

    /** The file with all times of a theme. */
    public static Optional<Url> ofThema(Thema thema, Index index) {
        return Optional.of(url(thema)).filter(url -> !keren(thema, index).isEmpty());
    }

    private static List<Keer> keren(Partner partner, Index index) {
        return keren(
                Stream.concat(
                        index.activiteitenPerPartner().of(partner).stream(),
                        index.aanbodPerPartner().of(partner).stream()),
                index);
    }

    private static List<Keer> keren(Thema thema, Index index) {
        return keren(Agenda.items(index).filter(item -> thema.covers(item.fiche())), index);
    }

    private static List<Keer> keren(Stream<? extends Publiek> items, Index index) {
        return onlyStarting(
                items.flatMap(item -> Keren.of(item, index).stream()).sorted(ORDER).toList());
    }

    /** Hours that something is open would fill an agenda. */
    private static List<Keer> onlyStarting(List<Keer> keren) {
        return keren.stream().filter(Keer::startsAtHour).toList();
    }

    private static List<Keer> keren(Locatie locatie, Index index) {
        return Agenda.in(index).perLocatie().getOrDefault(locatie.id(), List.of());
    }

    private static Url url(Publiek item) {
        return new Url(Addresses.of(item).path() + NAME);
    }

    /** What stands in a file. */
    public static List<Gebeurtenis> gebeurtenissen(Kalenderbestand bestand, Index index) {
        return bestand.keren().stream().map(keer -> gebeurtenis(keer, index)).toList();
    }

    private static Kalenderbestand bestand(Url url, String huis, List<Keer> keren) {
        return new Kalenderbestand(url, huis, List.copyOf(once(keren)));
    }

    /** The same at the same hour and place is one. */
    private static Collection<Keer> once(List<Keer> keren) {
        Map<Url, Keer> once = new LinkedHashMap<>();
        keren.forEach(keer -> once.putIfAbsent(keer.ics(), keer));
        return once.values();
    }

    private static Gebeurtenis gebeurtenis(Keer keer, Index index) {
        String path = keer.ics().path();
        LocalDate stand = keer.wat().fiche().nalezing().nagekekenOp().orElse(index.vandaag());
        return new Gebeurtenis(
                path.substring(1, path.length() - ".ics".length()),
                keer.start(),
                keer.einde(),
                keer.wat().titel(),
                plaats(keer),
                uitleg(keer, index),
                Addresses.of(keer.wat()),
                keer.takesPlace(),
                stand,
                versie(stand, keer));
    }

    /** An agenda takes over what has a higher number (RFC 5545, SEQUENCE). */
    private static long versie(LocalDate stand, Keer keer) {
        return 2 * ChronoUnit.DAYS.between(FIRST, stand) + (keer.takesPlace() ? 0 : 1);
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

    private static String uitleg(Keer keer, Index index) {
        Woordenboek w = index.woorden();
        Stream<String> first =
                Stream.of(
                                Momenten.merkje(keer, w).map(Merkje::tekst),
                                keer.reden()
                                        .map(reden -> Geschreven.zin(keer.wat(), reden).tekst()),
                                Momenten.volgende(keer, index))
                        .flatMap(Optional::stream);
        Stream<String> practical =
                keer.takesPlace()
                        ? Stream.of(Momenten.prijs(keer, w), Momenten.afspraak(keer, w))
                        : Stream.empty();
        return Stream.of(first, Stream.of(keer.wat().fiche().samenvatting()), practical)
                .flatMap(lines -> lines)
                .map(w::zin)
                .collect(Collectors.joining("\n"));
    }
}
