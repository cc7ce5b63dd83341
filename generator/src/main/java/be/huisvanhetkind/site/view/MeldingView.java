package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.Url;

/**
 * A notice at the top of every page.
 *
 * @param klasse {@code melding-vol}, {@code melding-stop}, or empty
 */
public record MeldingView(String titel, Url url, String tekst, String klasse, String icoon) {}
