package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Thema;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.moeilijk.MoeilijkeWoorden;
import be.huisvanhetkind.site.parts.Plaatsen;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The house as pages look things up in it: sorted, and grouped by what belongs together. Made once.
 *
 * @param leeftijden the age groups that have bounds
 * @param plaatsen every place as it stands in a list, by its id
 * @param woorden what the site says itself, in the language of this edition
 */
public record Index(
        OpenbaarHuis huis,
        Woordenboek woorden,
        List<Aanbod> aanbod,
        List<Partner> partners,
        List<Locatie> locaties,
        List<Activiteit> activiteiten,
        List<Thema> themas,
        List<Vraag> vragen,
        List<Begrip> leeftijden,
        Groups<Aanbod> aanbodPerPartner,
        Groups<Aanbod> aanbodPerLocatie,
        Groups<Aanbod> aanbodPerThema,
        Groups<Aanbod> aanbodPerLeeftijd,
        Groups<Vraag> vragenPerThema,
        Groups<Vraag> vragenPerAanbod,
        Groups<Activiteit> activiteitenPerPartner,
        Groups<Activiteit> activiteitenPerAanbod,
        Groups<Activiteit> activiteitenPerLocatie,
        Map<String, PlaatsView> plaatsen,
        Agenda agenda,
        MoeilijkeWoorden moeilijkeWoorden) {

    /** The house of one language. */
    public static Index of(OpenbaarHuis huis, Sitetaal taal) {
        Woordenboek woorden = Woordenboek.van(taal);
        List<Aanbod> aanbod = Order.byTitel(huis.oorspronkelijk(Aanbod.class));
        List<Activiteit> activiteiten = Order.byTitel(huis.oorspronkelijk(Activiteit.class));
        List<Vraag> vragen =
                Order.byTitel(huis.oorspronkelijk(Vraag.class)).stream()
                        .sorted(Comparator.comparingInt(Vraag::volgorde))
                        .toList();
        List<Begrip> leeftijden =
                huis.begrippen().van(Lijst.LEEFTIJDSGROEP).stream()
                        .filter(begrip -> begrip.leeftijd().isPresent())
                        .toList();
        return new Index(
                huis,
                woorden,
                aanbod,
                Order.byTitel(huis.oorspronkelijk(Partner.class)),
                Order.byTitel(huis.oorspronkelijk(Locatie.class)).stream()
                        .sorted(Comparator.comparing(Locatie::soort))
                        .toList(),
                activiteiten,
                Order.byTitel(huis.oorspronkelijk(Thema.class)).stream()
                        .sorted(Comparator.comparingInt(Thema::volgorde))
                        .toList(),
                vragen,
                leeftijden,
                Groups.of(aanbod, item -> organisers(item, item.samenMet())),
                Groups.of(
                        aanbod,
                        item ->
                                ids(
                                        item.waar().stream()
                                                .map(Waar::locatie)
                                                .flatMap(Optional::stream))),
                Groups.of(aanbod, Index::themas),
                Groups.of(aanbod, item -> ages(item, leeftijden)),
                Groups.of(vragen, Index::themas),
                Groups.of(vragen, vraag -> ids(vraag.aanbod().stream())),
                Groups.of(activiteiten, item -> organisers(item, item.samenMet())),
                Groups.of(activiteiten, item -> ids(item.aanbod().stream())),
                Groups.of(activiteiten, item -> ids(item.locatie().stream())),
                Plaatsen.perId(huis, woorden),
                Agenda.of(huis),
                MoeilijkeWoorden.van(huis));
    }

    /** A word of the site, in the language of this edition. */
    public String woord(String sleutel, Object... waarden) {
        return woorden.woord(sleutel, waarden);
    }

    public Sitetaal taal() {
        return woorden.taal();
    }

    /** The items of a type that have words of their own in this edition. */
    public <T extends Publiek> Stream<T> eigen(Class<T> type) {
        return alle(type).filter(this::isEigen);
    }

    /**
     * Whether the words of an item are in the language of this edition. The Dutch one takes all, so
     * that a text in a language the site does not speak has its page too.
     */
    public boolean isEigen(Publiek item) {
        return taal() == Sitetaal.NL || item.fiche().taal().equals(taal().id());
    }

    /** Every public item of a type, translations too: each has a page of its own. */
    public <T extends Publiek> Stream<T> alle(Class<T> type) {
        return huis.all(type).stream();
    }

    /** The running text of an item, with its hard words explained when it is in Dutch. */
    public Tekst tekst(Publiek item) {
        Tekst tekst = item.fiche().tekst();
        return item.fiche().taal().equals("nl") ? moeilijkeWoorden.merk(tekst) : tekst;
    }

    /** The partner whose folder holds the item. */
    public Optional<Partner> eigenaar(Publiek item) {
        return item.fiche().eigenaar().flatMap(id -> huis.find(Partner.class, id));
    }

    /** The first building of the house, when it has one. */
    public Optional<Locatie> gebouw() {
        return locaties.stream()
                .filter(locatie -> locatie.soort() == Locatiesoort.HUIS)
                .findFirst();
    }

    private static Stream<String> organisers(Item item, List<Ref<Partner>> samenMet) {
        return Stream.concat(item.fiche().eigenaar().stream(), ids(samenMet.stream()));
    }

    private static Stream<String> themas(Item item) {
        return ids(item.fiche().themas().stream());
    }

    private static Stream<String> ages(Aanbod item, List<Begrip> leeftijden) {
        return leeftijden.stream()
                .filter(begrip -> begrip.leeftijd().filter(item.leeftijd()::overlapt).isPresent())
                .map(Begrip::id);
    }

    private static <T extends Item> Stream<String> ids(Stream<Ref<T>> refs) {
        return refs.map(Ref::id);
    }
}
