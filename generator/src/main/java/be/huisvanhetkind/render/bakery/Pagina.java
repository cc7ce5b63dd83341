package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Noodnummers;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Noodhulp;
import java.util.List;
import java.util.Optional;

/**
 * A page as its template sees it.
 *
 * @param sectie the first part of the address; empty for the home page
 * @param taal the language of the site this page is of
 * @param schrijftaal the language of its author
 * @param schrijfrichting {@code ltr} or {@code rtl}
 * @param alleenNederlands whether it has no text in the language of the site
 * @param titel plain, for the title in the browser
 * @param kop the same, as the heading
 * @param vindbaar whether search engines may show it
 * @param buiten what others than a reader see of it
 * @param nood what stands first because it cannot wait
 * @param talen the way to the same page in every other language
 * @param inhoud the view that belongs to the template
 */
public record Pagina(
        Url url,
        String sectie,
        String taal,
        String schrijftaal,
        String schrijfrichting,
        boolean alleenNederlands,
        String titel,
        Geschreven kop,
        String beschrijving,
        boolean vindbaar,
        SharedMeta buiten,
        Optional<Noodhulp> nood,
        List<Taallink> talen,
        Record inhoud) {
    public Pagina {
        talen = List.copyOf(talen);
    }

    /**
     * This page in a language, or the home page in that language when it has no such page.
     *
     * @param nu whether it is this page itself
     */
    public record Taallink(String code, String richting, String tekst, String url, boolean nu) {
        static Taallink of(Page page, Editie editie) {
            Sitetaal taal = editie.taal();
            boolean same = taal == page.taal() || editie.has(page.adres());
            Url there = same ? page.adres() : Url.HOME;
            return new Taallink(
                    taal.id(),
                    taal.richting(),
                    taal.naam(),
                    editie.link(there),
                    taal == page.taal());
        }
    }

    static Pagina of(Page page, Editie here, List<Editie> edities, SharedMeta buiten) {
        String taal = page.taal().id();
        Geschreven titel = page.titel().in(here.index());
        String schrijftaal = page.titel().taal().isEmpty() ? taal : page.titel().taal();
        return new Pagina(
                page.adres(),
                page.adres().section(),
                taal,
                schrijftaal,
                Sitetaal.richting(schrijftaal),
                page.taal() != Sitetaal.NL && schrijftaal.equals(Sitetaal.NL.id()),
                titel.tekst(),
                titel,
                page.beschrijving().in(here.index()).tekst(),
                page.vindbaar(),
                buiten,
                Noodnummers.bij(page.kop().nood(), here.index()),
                edities.stream().map(editie -> Taallink.of(page, editie)).toList(),
                page.view(here.index()));
    }
}
