package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.Url;

/** A link inside the site. */
public record Link(String tekst, Url url) {}
