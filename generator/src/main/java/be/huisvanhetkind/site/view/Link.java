package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;

/** A link inside the site. */
public record Link(Geschreven tekst, Url url) {
    /** With words of the site itself. */
    public Link(String tekst, Url url) {
        this(Geschreven.site(tekst), url);
    }
}
