package be.huisvanhetkind.site.feed;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Momenten;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.MomentView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The feeds of the house: its news, what there is to do, and both for each partner. */
public final class Feeds {
    /** The pages whose feed is about the whole house. */
    public static final List<Url> VAN_HET_HUIS = List.of(Addresses.NIEUWS, Addresses.AGENDA);

    private static final String FILE = "feed.xml";
    private static final int MOST = 50;

    private static final Derived<List<Feed>> DERIVED = Derived.of("feeds", Feeds::of);

    private final Index index;

    private Feeds(Index index) {
        this.index = index;
    }

    /** Whether a page may have a feed, by its address alone. */
    public static boolean mayStandOn(Url page) {
        return page.equals(Url.HOME)
                || VAN_HET_HUIS.contains(page)
                || page.section().equals(Addresses.PARTNERS.section());
    }

    /** Where the feed of a page stands. */
    public static Url url(Url page) {
        return new Url(page.path() + FILE);
    }

    /** The feeds of an edition. */
    public static List<Feed> in(Index index) {
        return index.get(DERIVED);
    }

    private static List<Feed> of(Index index) {
        Feeds feeds = new Feeds(index);
        String house = index.verband().naam();
        Stream<Feed> always =
                Stream.of(
                        feeds.feed(
                                Addresses.NIEUWS,
                                index.woord("feed.nieuws", house),
                                feeds.nieuws(all())),
                        feeds.feed(
                                Addresses.AGENDA,
                                index.woord("feed.agenda", house),
                                feeds.teDoen(all())));
        Stream<Feed> partners =
                index.partners().stream()
                        .map(feeds::partner)
                        .filter(feed -> !feed.berichten().isEmpty());
        return Stream.concat(always, partners).toList();
    }

    private Feed partner(Partner partner) {
        Predicate<Publiek> own = item -> item.fiche().eigenaar().equals(Optional.of(partner.id()));
        return feed(
                Addresses.of(partner), partner.titel(), Stream.concat(nieuws(own), teDoen(own)));
    }

    private Feed feed(Url page, String titel, Stream<Bericht> berichten) {
        return new Feed(url(page), page, titel, berichten.limit(MOST).toList(), index.vandaag());
    }

    /** The newest first. */
    private Stream<Bericht> nieuws(Predicate<Publiek> wanted) {
        return index.all(Nieuws.class).stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Nieuws::datum).reversed().thenComparing(Nieuws::id))
                .map(item -> bericht(item, item.fiche().samenvatting(), Optional.of(item.datum())));
    }

    /** What comes first is first; what has no date any more is left out. */
    private Stream<Bericht> teDoen(Predicate<Publiek> wanted) {
        return Agenda.items(index)
                .filter(wanted)
                .flatMap(item -> next(item).stream())
                .sorted(Comparator.comparing(Keer::start).thenComparing(keer -> keer.wat().id()))
                .map(keer -> bericht(keer.wat(), tekst(keer), Optional.empty()));
    }

    /** The first time that something begins. */
    private Optional<Keer> next(Publiek item) {
        return Keren.of(item, index).stream().filter(Keer::startsAtHour).findFirst();
    }

    private Bericht bericht(Publiek item, String tekst, Optional<LocalDate> verschenen) {
        Fiche fiche = item.fiche();
        return new Bericht(
                Addresses.of(item),
                item.titel(),
                tekst,
                fiche.taal(),
                verschenen,
                Stream.concat(fiche.nalezing().nagekekenOp().stream(), verschenen.stream())
                        .max(Comparator.naturalOrder())
                        .orElse(index.vandaag()),
                index.eigenaar(item).map(Item::titel).orElse(index.verband().naam()));
    }

    /** When and where, then what: "zaterdag 28 november, 9 tot 12 uur. De bib. Kom zingen." */
    private String tekst(Keer keer) {
        MomentView moment = Momenten.of(keer, index);
        return Stream.of(
                        moment.merkje().map(Merkje::tekst),
                        Optional.of(moment.dag() + ", " + moment.uur()),
                        moment.plaats().map(Geschreven::tekst),
                        Optional.of(keer.wat().fiche().samenvatting()))
                .flatMap(Optional::stream)
                .map(part -> part.endsWith(".") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }

    private static Predicate<Publiek> all() {
        return item -> true;
    }
}
