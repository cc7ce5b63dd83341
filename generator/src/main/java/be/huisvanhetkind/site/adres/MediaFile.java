package be.huisvanhetkind.site.adres;

import be.huisvanhetkind.model.Media;

/**
 * One size of a logo or picture that pages show, and the address it gets.
 *
 * @param breedte its width in pixels
 * @param hoogte its height in pixels
 */
public record MediaFile(Url url, Media media, Beeldvorm vorm, int breedte, int hoogte) {}
