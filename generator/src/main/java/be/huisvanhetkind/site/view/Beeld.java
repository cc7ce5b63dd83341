package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.Url;

/**
 * A picture with its size, so that the page does not jump.
 *
 * @param alt what it shows; empty when it stands beside the same words
 */
public record Beeld(Url url, int breedte, int hoogte, String alt) {}
