package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Media;

/** A logo or picture that pages show, and the address it gets. */
public record MediaFile(Url url, Media media) {}
