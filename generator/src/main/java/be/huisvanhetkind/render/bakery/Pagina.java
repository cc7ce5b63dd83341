package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Url;

/**
 * A page as its template sees it.
 *
 * @param sectie the first part of the address; empty for the home page
 * @param taal the language of what stands in main
 * @param vindbaar whether search engines may show it
 * @param buiten what others than a reader see of it
 * @param inhoud the view that belongs to the template
 */
public record Pagina(
        Url url,
        String sectie,
        String taal,
        String titel,
        String beschrijving,
        boolean vindbaar,
        Buiten buiten,
        Record inhoud) {
    static Pagina of(Page page, Buiten buiten) {
        return new Pagina(
                page.url(),
                page.url().section(),
                page.taal(),
                page.titel(),
                page.beschrijving(),
                page.vindbaar(),
                buiten,
                page.inhoud().get());
    }
}
