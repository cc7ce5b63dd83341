package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Domeinen;
import be.huisvanhetkind.site.parts.Wijk;
import be.huisvanhetkind.site.view.Cijfertabel;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Verwijzing;
import be.huisvanhetkind.site.woorden.Opsomming;
import java.util.List;
import java.util.stream.Stream;

/** What there is for families, counted: whose it is, in which form, and where; in Dutch only. */
public final class OverzichtPages {
    private static final String COORDINATIE = "algemene-coordinatie";

    private OverzichtPages() {}

    /**
     * What there is.
     *
     * @param zelf how much of it is of who coordinates the house
     */
    public record Telling(String lead, String zelf, List<Cijfertabel> tabellen) {}

    public static Stream<Page> of(Index index) {
        return Stream.of(
                Page.of(
                        Addresses.OVERZICHT,
                        index.woord("overzicht.titel"),
                        index.woord("overzicht.over", index.verband().naam()),
                        "tellingen",
                        OverzichtPages::telling));
    }

    /** The way to the page, with the share of the house. */
    static Verwijzing verwijzing(Index index) {
        return new Verwijzing(
                new Link(index.woord("overzicht.titel"), Addresses.OVERZICHT),
                Geschreven.site(zelf(index)),
                List.of());
    }

    private static Telling telling(Index index) {
        return new Telling(
                index.woord("overzicht.lead"),
                zelf(index),
                Stream.of(perVorm(index), perWijk(index))
                        .filter(tabel -> !tabel.rijen().isEmpty())
                        .toList());
    }

    /** How much of all there is is of who coordinates the house, as it stands on the site. */
    private static String zelf(Index index) {
        List<Partner> coordinatie =
                index.partners().stream().filter(OverzichtPages::isCoordinator).toList();
        List<String> ids = coordinatie.stream().map(Partner::id).toList();
        String wie =
                Opsomming.en(coordinatie.stream().map(Partner::titel).toList(), index.woorden());
        int alles = index.aanbod().size();
        int eigen = (int) index.aanbod().stream().filter(een -> isOf(een, ids)).count();
        return ids.isEmpty() || alles == 0
                ? index.woord("overzicht.alles", alles)
                : index.woord(
                        "overzicht.zelf", wie, eigen, alles, Math.round(100f * eigen / alles));
    }

    private static boolean isCoordinator(Partner partner) {
        return partner.rollen().stream().anyMatch(rol -> rol.id().equals(COORDINATIE));
    }

    private static boolean isOf(Aanbod aanbod, List<String> partners) {
        return aanbod.fiche().eigenaar().filter(partners::contains).isPresent();
    }

    private static Cijfertabel perVorm(Index index) {
        return new Cijfertabel(
                index.woord("overzicht.vormen"),
                koppen(index, "vorm", "hoeveel", "gratis", "waar"),
                index.begrippen().of(Lijst.AANBODSVORM).stream()
                        .filter(vorm -> vorm.appliesOn(index.vandaag()))
                        .map(vorm -> rij(vorm, index))
                        .toList());
    }

    private static List<Regel> rij(Begrip vorm, Index index) {
        List<Aanbod> aanbod =
                index.aanbod().stream()
                        .filter(een -> een.indeling().aanbodsvorm().id().equals(vorm.id()))
                        .toList();
        long gratis =
                aanbod.stream().filter(een -> een.prijs().soort() == Prijssoort.GRATIS).count();
        Geschreven naam = Geschreven.huis(vorm.label());
        return List.of(
                aanbod.isEmpty()
                        ? Regel.of(naam)
                        : Regel.of(new Link(naam, Url.of("vorm", vorm.id())), ""),
                Regel.of(Integer.toString(aanbod.size())),
                Regel.of(Long.toString(gratis)),
                Regel.of(waar(aanbod, index)));
    }

    /** The neighbourhoods in which one is helped; or that it needs no place. */
    private static String waar(List<Aanbod> aanbod, Index index) {
        if (aanbod.isEmpty()) {
            return index.woord("overzicht.nergens");
        }
        List<String> wijken =
                Wijk.all(index).stream()
                        .filter(wijk -> !wijk.hier(aanbod, index).isEmpty())
                        .map(Wijk::naam)
                        .toList();
        return wijken.isEmpty()
                ? index.woord("overzicht.zonder-plaats")
                : Opsomming.en(wijken, index.woorden());
    }

    private static Cijfertabel perWijk(Index index) {
        return new Cijfertabel(
                index.woord("overzicht.wijken"),
                koppen(index, "wijk", "plaatsen", "aanbod", "domeinen"),
                Wijk.all(index).stream().map(wijk -> rij(wijk, index)).toList());
    }

    private static List<Regel> rij(Wijk wijk, Index index) {
        List<Aanbod> aanbod = wijk.aanbod(index);
        List<Aanbod> hier = wijk.hier(aanbod, index);
        List<Begrip> domeinen = Domeinen.all(index);
        long bereikt = domeinen.stream().filter(een -> Domeinen.reach(hier, een)).count();
        return List.of(
                Regel.of(wijk.link(), ""),
                Regel.of(Integer.toString(wijk.plaatsen(index).size())),
                Regel.of(Integer.toString(aanbod.size())),
                Regel.of(index.woord("overzicht.bereikt", bereikt, domeinen.size())));
    }

    private static List<String> koppen(Index index, String... koppen) {
        return Stream.of(koppen).map(kop -> index.woord("overzicht." + kop)).toList();
    }
}
