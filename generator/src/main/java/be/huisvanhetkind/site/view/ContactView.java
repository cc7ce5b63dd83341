package be.huisvanhetkind.site.view;

import java.util.List;
import java.util.Optional;

/**
 * How to reach someone, ready to click.
 *
 * @param telefoon the number as people read it, and its {@code tel:} link
 * @param uren when the telephone is answered, in words
 * @param data the same for the script
 * @param sms as {@code telefoon}, with an {@code sms:} link
 */
public record ContactView(
        Optional<Geschreven> naam,
        Optional<Weblink> telefoon,
        Optional<Weblink> sms,
        Optional<Weblink> mail,
        Optional<Weblink> web,
        List<String> uren,
        Optional<String> data,
        Optional<Geschreven> toelichting) {
    public ContactView {
        uren = List.copyOf(uren);
    }

    /** The same, with the site and the words of another where that has them. */
    public ContactView tellingOf(ContactView other) {
        return new ContactView(
                naam,
                telefoon,
                sms,
                mail,
                other.web.or(() -> web),
                uren,
                data,
                other.toelichting.or(() -> toelichting));
    }

    /** Whether there is a way to reach someone at once. */
    public boolean bereikbaar() {
        return telefoon.isPresent() || sms.isPresent() || mail.isPresent();
    }
}
