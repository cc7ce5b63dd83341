package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;

/**
 * A notice at the top of pages.
 *
 * @param klasse {@code melding-vol}, {@code melding-stop}, or empty
 * @param van the first day it is seen, {@code 2026-11-24}, for the script
 * @param tot the last
 * @param bij the pages it matters for, besides the home page; empty for every page
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
        boolean nu,
        List<Url> bij) {
    public MeldingView {
        bij = List.copyOf(bij);
    }
}
