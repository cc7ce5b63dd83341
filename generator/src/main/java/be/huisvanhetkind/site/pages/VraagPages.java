package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.moeilijk.MoeilijkeWoorden;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Bladen;
import be.huisvanhetkind.site.parts.Bladen.Blad;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.parts.Nazichten;
import be.huisvanhetkind.site.view.Bladwijzer;
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
    private static final int PER_BLAD = 100;

    private VraagPages() {}

    /** What the page of a question shows. */
    public record Detail(
            Geschreven lead,
            Tekst antwoord,
            List<Kaart> aanbod,
            List<Verwijzing> doorverwijspunten,
            Nazicht nazicht,
            List<Link> ook) {}

    /** Every question. */
    public record Lijst(String lead, List<Link> vragen, Bladwijzer blad) {}

    public static Stream<Page> of(Index index) {
        Stream<Page> list =
                Bladen.of(Addresses.VRAGEN, index.vragen(), PER_BLAD)
                        .map(
                                blad ->
                                        blad.page(
                                                index.woorden(),
                                                Geschreven.site(index.woord("vragen.titel")),
                                                Geschreven.site(index.woord("vragen.over")),
                                                "vragen",
                                                new Inhoud<>(blad, VraagPages::lijst)));
        Stream<Page> details =
                index.all(Vraag.class).stream()
                        .map(vraag -> Page.of(vraag, "vraag", VraagPages::detail));
        return Stream.concat(list, details);
    }

    private static Lijst lijst(Blad<Vraag> blad, Index index) {
        return new Lijst(
                index.woord("vragen.lead"),
                blad.items().stream().map(Feiten::link).toList(),
                blad.wijzer());
    }

    private static Detail detail(Vraag vraag, Index index) {
        return new Detail(
                Geschreven.samenvatting(vraag),
                MoeilijkeWoorden.tekst(vraag, index),
                Kaarten.of(index.find(vraag.aanbod()), index),
                Fiches.verwijzingen(index.find(vraag.doorverwijspunten()), VraagPages::wie),
                Nazichten.of(vraag, index),
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
                .flatMap(thema -> index.vragenPerThema().of(thema.id()).stream())
                .filter(other -> !other.id().equals(vraag.id()))
                .limit(SIMILAR)
                .map(Feiten::link)
                .distinct()
                .toList();
    }
}
