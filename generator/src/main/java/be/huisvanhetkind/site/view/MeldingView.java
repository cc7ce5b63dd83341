package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;

/**
 * A notice at the top of every page.
 *
 * @param klasse {@code melding-vol}, {@code melding-stop}, or empty
 * @param van the first day it is seen, {@code 2026-11-24}, for the script
 * @param tot the last
 * @param nu whether it is seen on the day the site is made
 */
public record MeldingView(
        Geschreven titel,
        Url url,
        Geschreven tekst,
        String klasse,
        String icoon,
        String van,
        String tot,
        boolean nu) {}
