package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import java.util.Optional;

/** The public house, in Dutch, as it is asked for what HSDS tells; it names the rows. */
record Hsdsbron(Site site) {
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

    Rij row(Hsdstabel tabel, Publiek item) {
        return row(tabel, Item.soortnaam(item.getClass()) + "/" + item.id());
    }

    /** A row with a name of its own within the house, whose website tells it from other houses. */
    Rij row(Hsdstabel tabel, String name) {
        String house = verband().web().website().orElse(verband().naam());
        return Rij.of(tabel, house.replaceFirst("/+$", "") + "/#" + name);
    }
}
