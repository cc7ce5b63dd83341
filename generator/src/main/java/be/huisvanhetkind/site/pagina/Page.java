package be.huisvanhetkind.site.pagina;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One page of the site. What stands on it is made when the page is rendered, so that a large site
 * need not hold all of it.
 *
 * @param adres its address in the Dutch site
 * @param taal the language of the site it is a page of
 * @param kop what is known of it before it is made
 * @param template the name of its template without what stands behind the point: {@code aanbod}
 * @param inhoud makes the view the template prints
 * @param vindbaar whether search engines may show it
 */
public record Page(
        Url adres, Sitetaal taal, Kop kop, String template, Inhoud<?> inhoud, boolean vindbaar) {
    /**
     * What is known of a page before it is made.
     *
     * @param titel the only h1, and the first part of the title in the browser
     * @param beschrijving one plain sentence for search engines and previews
     * @param nood what of it cannot wait
     * @param eigenaar the partner it belongs to
     * @param nagekekenOp when a person last checked what stands on it
     */
    public record Kop(
            Geschreven titel,
            Geschreven beschrijving,
            List<Begrip> nood,
            Optional<String> eigenaar,
            Optional<LocalDate> nagekekenOp) {
        public Kop {
            nood = List.copyOf(nood);
        }

        public static Kop of(Geschreven titel, Geschreven beschrijving) {
            return new Kop(titel, beschrijving, List.of(), Optional.empty(), Optional.empty());
        }

        /** That of an item, in the language of its author. */
        static Kop of(Publiek item) {
            return new Kop(
                    Geschreven.titel(item),
                    Geschreven.samenvatting(item),
                    item.nood(),
                    item instanceof Partner ? Optional.of(item.id()) : item.fiche().eigenaar(),
                    item.fiche().nalezing().nagekekenOp());
        }
    }

    /**
     * How a view is made: of what was given when the site was laid out, and of what is asked of the
     * index then. The maker itself keeps nothing of the house.
     *
     * @param gegeven a value that can be told from others
     */
    public record Inhoud<G>(G gegeven, BiFunction<G, Index, ? extends Record> maker) {
        Record make(Index index) {
            return maker.apply(gegeven, index);
        }
    }

    /** A page in the words of the site; what stands on it is only asked of the index. */
    public static Page of(
            Url adres,
            String titel,
            String beschrijving,
            String template,
            Function<Index, ? extends Record> inhoud) {
        return of(
                adres,
                titel,
                beschrijving,
                template,
                new Inhoud<>("", (niets, index) -> inhoud.apply(index)));
    }

    /** A page in the words of the site. */
    public static Page of(
            Url adres, String titel, String beschrijving, String template, Inhoud<?> inhoud) {
        return of(
                adres,
                Kop.of(Geschreven.site(titel), Geschreven.site(beschrijving)),
                template,
                inhoud);
    }

    public static Page of(Url adres, Kop kop, String template, Inhoud<?> inhoud) {
        return new Page(adres, Sitetaal.NL, kop, template, inhoud, true);
    }

    /** The page of an item, in the language of its author. */
    public static <T extends Publiek> Page of(
            T item, String template, BiFunction<T, Index, ? extends Record> inhoud) {
        return of(Addresses.of(item), Kop.of(item), template, new Inhoud<>(item, inhoud));
    }

    /** The same page, kept from search engines. */
    public Page hidden() {
        return new Page(adres, taal, kop, template, inhoud, false);
    }

    /** The same page with something else on it. */
    public Page showing(Record view) {
        return new Page(
                adres, taal, kop, template, new Inhoud<>(view, (same, index) -> same), vindbaar);
    }

    /** The same page, at another address. */
    public Page at(Url elders) {
        return new Page(elders, taal, kop, template, inhoud, vindbaar);
    }

    /** The same page, in the site of a language. */
    public Page in(Sitetaal andere) {
        return new Page(adres, andere, kop, template, inhoud, vindbaar);
    }

    public Geschreven titel() {
        return kop.titel();
    }

    public Geschreven beschrijving() {
        return kop.beschrijving();
    }

    /**
     * Whether its own words are in the language of its site; all that is written is in the Dutch.
     */
    public boolean isEigen() {
        String geschreven = titel().taal();
        return taal == Sitetaal.NL || geschreven.isEmpty() || geschreven.equals(taal.id());
    }

    /** Where it stands. */
    public Url url() {
        return adres.in(taal);
    }

    /** What its template prints. */
    public Record view(Index index) {
        return inhoud.make(index);
    }

    /** Everything it was given, as a value that can be told from others. */
    public Object given() {
        return new Given(adres, taal, kop, template, inhoud.gegeven(), vindbaar);
    }

    private record Given(
            Url adres, Sitetaal taal, Kop kop, String template, Object gegeven, boolean vindbaar) {}
}
