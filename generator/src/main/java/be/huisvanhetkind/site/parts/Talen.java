package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.site.view.Taal;
import be.huisvanhetkind.site.view.Weblink;
import java.util.List;
import java.util.Optional;

/**
 * The languages in the bar: Dutch, and for each other language how to call us, in that language.
 */
public final class Talen {
    private Talen() {}

    public static List<Taal> of(Contact huis) {
        Optional<Weblink> bel = huis.telefoon().map(Contacten::bel);
        return List.of(
                new Taal("nl", "ltr", "Nederlands", true, Optional.empty()),
                new Taal("fr", "ltr", "Français\u00a0: appelez-nous", false, bel),
                new Taal("en", "ltr", "English: call us", false, bel),
                new Taal("ar", "rtl", "العربية: اتصلوا بنا", false, bel),
                new Taal("tr", "ltr", "Türkçe: bizi arayın", false, bel));
    }
}
