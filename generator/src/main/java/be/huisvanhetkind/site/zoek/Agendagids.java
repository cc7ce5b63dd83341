package be.huisvanhetkind.site.zoek;

import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.facetten.Agendafacetten;
import be.huisvanhetkind.site.facetten.Facetten.Gekozen;
import be.huisvanhetkind.site.facetten.Facetten.Groep;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Momenten;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.MomentView;
import be.huisvanhetkind.site.view.PartnerMerk;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the script asks to narrow the agenda of the days that are near.
 *
 * @param items everything on those days, in order
 * @param keuzes the options of every facet, each with the numbers of its items
 */
public record Agendagids(List<Agendaitem> items, Map<String, Map<String, List<Integer>>> keuzes) {
    private static final Derived<Agendagids> DERIVED = Derived.of("agendagids", Agendagids::of);

    /**
     * @param kaart the words that come in the place of each name between dollars
     */
    public record Agendaitem(Map<String, String> kaart) {}

    /** What stands in a file: the items by themselves. */
    public record Agendaboek(List<Agendaitem> items) {}

    /** That of an edition; made once. */
    public static Agendagids in(Index index) {
        return index.get(DERIVED);
    }

    public Agendaboek boek() {
        return new Agendaboek(items);
    }

    private static Agendagids of(Index index) {
        Agendafacetten facetten = Agendafacetten.in(index);
        Map<Agendapunt, Integer> numbers = new IdentityHashMap<>();
        facetten.punten().forEach(punt -> numbers.put(punt, numbers.size()));
        return new Agendagids(
                Momenten.of(facetten.punten(), index).stream()
                        .map(moment -> new Agendaitem(kaart(moment, index)))
                        .toList(),
                keuzes(facetten, numbers));
    }

    private static Map<String, Map<String, List<Integer>>> keuzes(
            Agendafacetten facetten, Map<Agendapunt, Integer> numbers) {
        Map<String, Map<String, List<Integer>>> all = new LinkedHashMap<>();
        facetten.groepen()
                .forEach(groep -> all.put(groep.facet().sleutel(), opties(groep, numbers)));
        return all;
    }

    private static Map<String, List<Integer>> opties(
            Groep<Agendapunt> groep, Map<Agendapunt, Integer> numbers) {
        Map<String, List<Integer>> options = new LinkedHashMap<>();
        for (Gekozen<Agendapunt> gekozen : groep.opties()) {
            options.put(gekozen.optie().id(), gekozen.items().stream().map(numbers::get).toList());
        }
        return options;
    }

    /** The words of a time, by the names that {@code Momenten.SJABLOON} has for them. */
    static Map<String, String> kaart(MomentView moment, Index index) {
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put("dag", moment.dag());
        delen.put("uur", moment.uur());
        delen.put("titel", moment.titel().tekst());
        delen.put("url", moment.url().path().substring(1));
        delen.put("plaatsen", moment.plaats().map(Geschreven::tekst).orElse(""));
        delen.put("prijs", moment.prijs());
        delen.put("afspraak", moment.afspraak());
        delen.put("partner", moment.partner().map(merk -> merk.naam().tekst()).orElse(""));
        delen.put("klasse", moment.partner().map(PartnerMerk::klasse).orElse(""));
        delen.put("merkje", moment.merkje().map(Merkje::tekst).orElse(""));
        delen.put("merkklasse", moment.merkje().map(Merkje::klasse).orElse(""));
        delen.put("merkteken", moment.merkje().map(Merkje::icoon).orElse(""));
        delen.put("reden", moment.reden().map(Geschreven::tekst).orElse(""));
        delen.put("datum", moment.laatst());
        delen.put("einde", moment.einde());
        delen.put("taal", Zoekitem.vreemd(Stream.of(moment.titel()), index));
        delen.put(
                "naamtaal",
                Zoekitem.vreemd(
                        Stream.concat(
                                moment.partner().map(PartnerMerk::naam).stream(),
                                moment.plaats().stream()),
                        index));
        return delen;
    }
}
