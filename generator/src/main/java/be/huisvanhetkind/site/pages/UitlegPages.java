package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.rules.regel.Bron;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Uitlegstukken;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.Uitlegdeel;
import be.huisvanhetkind.uitleg.Bladzijde;
import be.huisvanhetkind.uitleg.Onderwerp;
import be.huisvanhetkind.uitleg.Uitleg;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Help for whoever writes along: a page for every finding, and the list of them all. Not for
 * families, so search engines do not see them.
 */
public final class UitlegPages {
    private UitlegPages() {}

    /** Every explanation, by subject. */
    public record Wegwijzer(String lead, int aantal, List<Groep> groepen) {}

    /** The explanations of one subject. */
    public record Groep(String id, String naam, String zoekwoorden, List<Uitlegingang> ingangen) {}

    /** One line of the list; what its explanation says beyond the core is for the search only. */
    public record Uitlegingang(Link link, String kern, String zoekwoorden) {}

    /** What the page of a finding shows. */
    public record Detail(
            String code,
            Merkje niveau,
            boolean opstart,
            boolean erkenning,
            String bron,
            List<Uitlegdeel> delen) {}

    public static Stream<Page> of(Index index) {
        List<Bladzijde> bladzijden =
                Order.by(Uitleg.bladzijden(), Bladzijde::titel, Bladzijde::code);
        Page list =
                Page.of(
                        Addresses.HULP,
                        index.woord("hulp.titel"),
                        index.woord("hulp.over"),
                        "hulp",
                        new Inhoud<>("", (niets, some) -> wegwijzer(bladzijden, some)));
        return Stream.concat(
                        Stream.of(list),
                        bladzijden.stream().map(bladzijde -> page(bladzijde, index)))
                .map(Page::hidden);
    }

    private static Page page(Bladzijde bladzijde, Index index) {
        return Page.of(
                Addresses.uitleg(bladzijde.code()),
                bladzijde.titel(),
                bladzijde.kern(),
                "uitleg",
                new Inhoud<>("", (niets, some) -> detail(bladzijde, some)));
    }

    private static Wegwijzer wegwijzer(List<Bladzijde> bladzijden, Index index) {
        return new Wegwijzer(
                index.woord("hulp.lead"),
                bladzijden.size(),
                Arrays.stream(Onderwerp.values())
                        .map(onderwerp -> groep(onderwerp, bladzijden))
                        .filter(groep -> !groep.ingangen().isEmpty())
                        .toList());
    }

    private static Groep groep(Onderwerp onderwerp, List<Bladzijde> bladzijden) {
        return new Groep(
                "over-" + onderwerp.name().toLowerCase(Locale.ROOT),
                onderwerp.naam(),
                onderwerp.zoekwoorden(),
                bladzijden.stream()
                        .filter(bladzijde -> bladzijde.onderwerp() == onderwerp)
                        .map(UitlegPages::ingang)
                        .toList());
    }

    private static Uitlegingang ingang(Bladzijde bladzijde) {
        return new Uitlegingang(
                new Link(bladzijde.titel(), Addresses.uitleg(bladzijde.code())),
                bladzijde.kern(),
                bladzijde.wat().substring(bladzijde.kern().length()).strip());
    }

    private static Detail detail(Bladzijde bladzijde, Index index) {
        boolean stops = bladzijde.niveau() == Severity.ERROR;
        return new Detail(
                bladzijde.code(),
                stops
                        ? new Merkje("stop", "kruis", index.woord("hulp.fout"))
                        : new Merkje("vol", "letop", index.woord("hulp.waarschuwing")),
                bladzijde.erkenning() && stops,
                bladzijde.erkenning(),
                bladzijde.bron().map(Bron::zin).orElse(""),
                Uitlegstukken.of(bladzijde, index));
    }
}
