package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;

/**
 * A theme as a tile.
 *
 * @param onder a few more words
 */
public record Tegel(Geschreven titel, Url url, String icoon, Geschreven onder) {}
