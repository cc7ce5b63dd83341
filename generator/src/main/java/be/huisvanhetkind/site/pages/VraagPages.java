package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.parts.Nazichten;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Nazicht;
import be.huisvanhetkind.site.view.Verwijzing;
import java.util.List;
import java.util.stream.Stream;

/** A page for every question of a parent, and the list of them all. */
public final class VraagPages {
    private static final int SIMILAR = 4;

    private VraagPages() {}

    /** What the page of a question shows; danger comes first. */
    public record Detail(
            Geschreven lead,
            boolean nood,
            Tekst antwoord,
            List<Kaart> aanbod,
            List<Verwijzing> doorverwijspunten,
            Nazicht nazicht,
            List<Link> ook) {}

    /** Every question. */
    public record Lijst(String lead, List<Link> vragen) {}

    public static Stream<Page> of(Index index) {
        Page list =
                new Page(
                        Addresses.VRAGEN,
                        index.woord("vragen.titel"),
                        index.woord("vragen.over"),
                        "vragen.ftlh",
                        () ->
                                new Lijst(
                                        index.woord("vragen.lead"),
                                        index.vragen().stream().map(Feiten::link).toList()));
        Stream<Page> details =
                index.alle(Vraag.class)
                        .map(vraag -> Page.of(vraag, "vraag.ftlh", () -> detail(vraag, index)));
        return Stream.concat(Stream.of(list), details);
    }

    private static Detail detail(Vraag vraag, Index index) {
        return new Detail(
                Geschreven.samenvatting(vraag),
                vraag.nood(),
                index.tekst(vraag),
                Kaarten.van(index.huis().find(vraag.aanbod()), index),
                Fiches.verwijzingen(index.huis().find(vraag.doorverwijspunten()), VraagPages::wie),
                Nazichten.van(vraag, index),
                ook(vraag, index));
    }

    private static List<Geschreven> wie(Doorverwijspunt punt) {
        return Stream.concat(
                        Stream.of(Geschreven.door(punt, punt.organisatie())),
                        punt
                                .contact()
                                .telefoon()
                                .map(nummer -> Geschreven.huis(nummer.tekst()))
                                .stream())
                .toList();
    }

    /** Questions on the same subject. */
    private static List<Link> ook(Vraag vraag, Index index) {
        return vraag.fiche().themas().stream()
                .flatMap(thema -> index.vragenPerThema().van(thema.id()).stream())
                .filter(other -> !other.id().equals(vraag.id()))
                .limit(SIMILAR)
                .map(Feiten::link)
                .distinct()
                .toList();
    }
}
