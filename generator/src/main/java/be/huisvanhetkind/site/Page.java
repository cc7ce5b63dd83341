package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.view.Geschreven;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One page of the site. What stands on it is made when the page is rendered, so that a large site
 * need not hold all of it.
 *
 * @param adres its address in the Dutch site
 * @param taal the language of the site it is a page of
 * @param titel the only h1, and the first part of the title in the browser
 * @param beschrijving one plain sentence for search engines and previews
 * @param template the name of its template without what stands behind the point: {@code aanbod}
 * @param inhoud makes the view the template prints
 * @param vindbaar whether search engines may show it
 * @param eigenaar the partner it belongs to
 * @param nagekekenOp when a person last checked what stands on it
 */
public record Page(
        Url adres,
        Sitetaal taal,
        Geschreven titel,
        Geschreven beschrijving,
        String template,
        Supplier<? extends Record> inhoud,
        boolean vindbaar,
        Optional<String> eigenaar,
        Optional<LocalDate> nagekekenOp) {
    /** A page of the house itself, in the words of the site. */
    public Page(
            Url adres,
            String titel,
            String beschrijving,
            String template,
            Supplier<? extends Record> inhoud) {
        this(
                adres,
                Sitetaal.NL,
                Geschreven.site(titel),
                Geschreven.site(beschrijving),
                template,
                inhoud,
                true,
                Optional.empty(),
                Optional.empty());
    }

    /** The same page, kept from search engines. */
    public Page hidden() {
        return new Page(
                adres, taal, titel, beschrijving, template, inhoud, false, eigenaar, nagekekenOp);
    }

    /** The same page with something else on it. */
    public Page with(Supplier<? extends Record> anders) {
        return new Page(
                adres,
                taal,
                titel,
                beschrijving,
                template,
                anders,
                vindbaar,
                eigenaar,
                nagekekenOp);
    }

    /** The same page, at another address. */
    public Page at(Url elders) {
        return new Page(
                elders,
                taal,
                titel,
                beschrijving,
                template,
                inhoud,
                vindbaar,
                eigenaar,
                nagekekenOp);
    }

    /** The same page, in the site of a language. */
    Page in(Sitetaal andere) {
        return new Page(
                adres,
                andere,
                titel,
                beschrijving,
                template,
                inhoud,
                vindbaar,
                eigenaar,
                nagekekenOp);
    }

    /** Where it stands. */
    public Url url() {
        return adres.in(taal);
    }

    /** The page of an item, in the language of its author. */
    public static Page of(Publiek item, String template, Supplier<? extends Record> inhoud) {
        return new Page(
                Addresses.of(item),
                Sitetaal.NL,
                Geschreven.titel(item),
                Geschreven.samenvatting(item),
                template,
                inhoud,
                true,
                item instanceof Partner ? Optional.of(item.id()) : item.fiche().eigenaar(),
                item.fiche().nagekekenOp());
    }
}
