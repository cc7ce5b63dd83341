package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Partner;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One page of the site. What stands on it is made when the page is rendered, so that a large site
 * need not hold all of it.
 *
 * @param taal the language its author wrote in, as BCP 47
 * @param titel the only h1, and the first part of the title in the browser
 * @param beschrijving one plain sentence for search engines and previews
 * @param template a file in the folder of templates: {@code aanbod.ftlh}
 * @param inhoud makes the view the template prints
 * @param vindbaar whether search engines may show it
 * @param eigenaar the partner it belongs to
 * @param nagekekenOp when a person last checked what stands on it
 */
public record Page(
        Url url,
        String taal,
        String titel,
        String beschrijving,
        String template,
        Supplier<? extends Record> inhoud,
        boolean vindbaar,
        Optional<String> eigenaar,
        Optional<LocalDate> nagekekenOp) {
    /** A page of the house itself, in Dutch. */
    public Page(
            Url url,
            String titel,
            String beschrijving,
            String template,
            Supplier<? extends Record> inhoud) {
        this(
                url,
                "nl",
                titel,
                beschrijving,
                template,
                inhoud,
                true,
                Optional.empty(),
                Optional.empty());
    }

    /** The same page, kept from search engines. */
    public Page hidden() {
        return new Page(
                url, taal, titel, beschrijving, template, inhoud, false, eigenaar, nagekekenOp);
    }

    /** The page of an item, in its own language. */
    public static Page of(Publiek item, String template, Supplier<? extends Record> inhoud) {
        return new Page(
                Addresses.of(item),
                item.fiche().taal(),
                item.titel(),
                item.fiche().samenvatting(),
                template,
                inhoud,
                true,
                item instanceof Partner ? Optional.of(item.id()) : item.fiche().eigenaar(),
                item.fiche().nagekekenOp());
    }
}
