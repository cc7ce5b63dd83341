package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The public house, in Dutch, as it is asked for what HSDS tells; it names the rows.
 *
 * @param naam tells the house from any other
 * @param words rows of the ground of the house, which stand in many others
 */
record Hsdsbron(Site site, String naam, Map<String, Rij> words) {
    static Hsdsbron of(Site site) {
        Samenwerkingsverband verband = site.index().verband();
        String name = verband.web().website().orElse(verband.naam());
        return new Hsdsbron(site, name.replaceFirst("/+$", ""), new ConcurrentHashMap<>());
    }

    Index index() {
        return site.index();
    }

    Samenwerkingsverband verband() {
        return index().verband();
    }

    /** Nothing when the site does not know its own name: HSDS only takes whole addresses. */
    Optional<String> address(Url url) {
        return site.base().absolute(url);
    }

    /** All that an item says in running words. */
    String description(Publiek item) {
        String text = index().tekst(item).plat();
        String summary = item.fiche().samenvatting();
        return text.isEmpty() ? summary : summary + "\n\n" + text;
    }

    /** The house as an organisation: only its name. */
    Rij house() {
        return row(Hsdstabel.ORGANIZATION, "huis");
    }

    /** A row that stands in many others, and that rests on nothing that is asked. */
    Rij word(String name, Supplier<Rij> row) {
        return words.computeIfAbsent(name, key -> row.get().fixed());
    }

    /** A row that stands in many others; what it rests on is heard by each. */
    Rij shared(Hsdstabel tabel, Publiek item, Supplier<Rij> row) {
        String name = "hsds/" + tabel.naam() + "/" + item.id();
        return index().get(Derived.of(name, index -> row.get().fixed()));
    }

    Rij row(Hsdstabel tabel, Publiek item) {
        return row(tabel, Item.soortnaam(item.getClass()) + "/" + item.id());
    }

    /** A row with a name of its own within the house, which tells it from those of others. */
    Rij row(Hsdstabel tabel, String name) {
        return Rij.of(tabel, naam + "/#" + name);
    }
}
