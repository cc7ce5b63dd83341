package be.huisvanhetkind.site.view;

import be.huisvanhetkind.model.Gidswoord;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.Optional;

/**
 * Words with the language they are in. A page in another language marks them, so that they are read
 * out and broken in the right way.
 *
 * @param taal BCP 47; empty for words of the site itself, which are in the language of the page
 */
public record Geschreven(String tekst, String taal) {
    /** What the site says itself. */
    public static Geschreven site(String tekst) {
        return new Geschreven(tekst, "");
    }

    /**
     * What stands in the settings of the house: names, addresses, and words in its own language.
     */
    public static Geschreven huis(String tekst) {
        return new Geschreven(tekst, Sitetaal.NL.id());
    }

    /** What the author of an item wrote. */
    public static Geschreven door(Publiek item, String tekst) {
        return new Geschreven(tekst, item.fiche().taal());
    }

    /** What the author of an item wrote, as a sentence. */
    public static Geschreven zin(Publiek item, String tekst) {
        return door(item, Tekens.zin(tekst, item.fiche().taal()));
    }

    /** The name of an item. */
    public static Geschreven titel(Publiek item) {
        return door(item, item.titel());
    }

    /** The summary of an item. */
    public static Geschreven samenvatting(Publiek item) {
        return door(item, item.fiche().samenvatting());
    }

    /** The same as an edition says it: in its own language when the house has words for it. */
    public Geschreven in(Index index) {
        return gids(index)
                .map(woord -> new Geschreven(woord.vertaling(), index.taal().id()))
                .orElse(this);
    }

    /** What the house has in the language of an edition for these Dutch words. */
    public Optional<Gidswoord> gids(Index index) {
        return taal.equals(Sitetaal.NL.id()) ? index.gidswoord(tekst) : Optional.empty();
    }

    /** Whether it must be marked on a page. */
    public boolean isVreemdOp(String paginataal) {
        return !taal.isEmpty() && !taal.equals(paginataal);
    }
}
