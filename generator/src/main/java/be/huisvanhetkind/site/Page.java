package be.huisvanhetkind.site;

import java.util.function.Supplier;

/**
 * One page of the site. What stands on it is made when the page is rendered, so that a large site
 * need not hold all of it.
 *
 * @param titel the only h1, and the first part of the title in the browser
 * @param beschrijving one plain sentence for search engines and previews
 * @param template a file in the folder of templates: {@code aanbod.ftlh}
 * @param inhoud makes the view the template prints
 */
public record Page(
        Url url,
        String titel,
        String beschrijving,
        String template,
        Supplier<? extends Record> inhoud) {}
