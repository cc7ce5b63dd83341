package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;

/**
 * A notice at the top of every page.
 *
 * @param klasse {@code melding-vol}, {@code melding-stop}, or empty
 */
public record MeldingView(
        Geschreven titel, Url url, Geschreven tekst, String klasse, String icoon) {}
