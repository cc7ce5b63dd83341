package be.huisvanhetkind.site.zoek;

import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.PartnerMerk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page that can be found.
 *
 * @param kaart its card: the words that come in the place of each name between dollars
 * @param woorden words it is known by, which need not stand on the card
 * @param streek postcodes, and names of municipalities and parts of them
 * @param leeftijd the youngest and the oldest it is for, in months; empty when that is nobody's
 *     business
 */
public record Zoekitem(
        Map<String, String> kaart,
        List<String> woorden,
        List<String> streek,
        List<Integer> leeftijd) {
    public Zoekitem {
        woorden = List.copyOf(woorden);
        streek = List.copyOf(streek);
        leeftijd = List.copyOf(leeftijd);
    }

    /** The same, somewhere. */
    Zoekitem in(List<String> eenStreek) {
        return new Zoekitem(kaart, woorden, eenStreek, leeftijd);
    }

    /** The same, with the points where it is. */
    Zoekitem op(String punten) {
        Map<String, String> delen = new LinkedHashMap<>(kaart);
        delen.put("punten", punten);
        return new Zoekitem(delen, woorden, streek, leeftijd);
    }

    /** The same, for who has an age. */
    Zoekitem voor(Optional<Leeftijd> age) {
        return new Zoekitem(
                kaart,
                woorden,
                streek,
                age.map(bounds -> List.of(bounds.min(), bounds.max())).orElse(List.of()));
    }

    /** A card as an edition says it; the Dutch words and what else people type find it too. */
    static Zoekitem of(Kaart nederlands, List<String> woorden, Index index) {
        Kaart kaart = nederlands.in(index);
        Stream<String> anders =
                nederlands
                        .titel()
                        .gids(index)
                        .map(een -> Stream.concat(Stream.of(een.nl()), een.ook().stream()))
                        .orElseGet(Stream::empty);
        Map<String, String> delen = delen(kaart);
        delen.put("taal", vreemd(Stream.of(kaart.titel()), index));
        delen.put("zintaal", vreemd(Stream.of(kaart.samenvatting()), index));
        delen.put(
                "naamtaal",
                vreemd(
                        Stream.concat(
                                kaart.partner().map(PartnerMerk::naam).stream(),
                                kaart.plaatsen().stream()),
                        index));
        return new Zoekitem(
                delen, Stream.concat(woorden.stream(), anders).toList(), List.of(), List.of());
    }

    /** The language of words that are not in that of the page; empty when they are. */
    static String vreemd(Stream<Geschreven> words, Index index) {
        return words.filter(some -> some.isVreemdOp(index.taal().id()))
                .map(Geschreven::taal)
                .findFirst()
                .orElse("");
    }

    /** Its address, from the root of the site, without the first slash. */
    String url() {
        return kaart.getOrDefault("url", "");
    }

    /** The same for an item of the house. */
    static String url(Publiek item) {
        return Addresses.of(item).path().substring(1);
    }

    /** The words of a card, by the names that {@code Kaarten.SJABLOON} has for them. */
    static Map<String, String> delen(Kaart kaart) {
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put("soort", kaart.soort().orElse(""));
        delen.put("titel", kaart.titel().tekst());
        delen.put("url", kaart.url().path().substring(1));
        delen.put("samenvatting", kaart.samenvatting().tekst());
        delen.put("leeftijd", kaart.leeftijd());
        delen.put("prijs", kaart.prijs());
        delen.put("afspraak", kaart.afspraak());
        delen.put("wanneer", kaart.wanneer());
        delen.put(
                "plaatsen",
                kaart.plaatsen().stream().map(Geschreven::tekst).collect(Collectors.joining(", ")));
        delen.put("partner", kaart.partner().map(merk -> merk.naam().tekst()).orElse(""));
        delen.put("klasse", kaart.partner().map(PartnerMerk::klasse).orElse(""));
        delen.put("merkje", kaart.merkje().map(Merkje::tekst).orElse(""));
        delen.put("merkklasse", kaart.merkje().map(Merkje::klasse).orElse(""));
        delen.put("merkteken", kaart.merkje().map(Merkje::icoon).orElse(""));
        delen.put("reden", kaart.reden().map(Geschreven::tekst).orElse(""));
        return delen;
    }
}
