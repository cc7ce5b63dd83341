package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.moeilijk.MoeilijkeWoorden;
import be.huisvanhetkind.site.moeilijk.Woordanker;
import be.huisvanhetkind.site.pagina.Page;
import java.util.List;
import java.util.stream.Stream;

/** All hard words with their explanation, where a word in a text leads to without script. */
public final class WoordenPages {
    private WoordenPages() {}

    /** Every word, from A to Z. */
    public record Woorden(String lead, List<Woord> woorden) {}

    /** One word. */
    public record Woord(String anker, String woord, String uitleg) {}

    public static Stream<Page> of(Index index) {
        return MoeilijkeWoorden.in(index).woorden().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Page.of(
                                Addresses.WOORDEN,
                                index.woord("sectie.woorden"),
                                index.woord("woorden.lead"),
                                "woorden",
                                WoordenPages::woorden));
    }

    private static Woorden woorden(Index index) {
        return new Woorden(
                index.woord("woorden.lead"),
                Order.by(MoeilijkeWoorden.in(index).woorden(), Begrip::label, Begrip::id).stream()
                        .map(
                                begrip ->
                                        new Woord(
                                                Woordanker.of(begrip),
                                                begrip.label(),
                                                begrip.uitleg()))
                        .toList());
    }
}
