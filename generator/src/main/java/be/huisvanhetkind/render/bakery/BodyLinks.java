package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.render.output.RootLinks;
import be.huisvanhetkind.site.Editie;

/** Links that authors write from the root of the site, such as {@code /aanbod/babbelcafe/}. */
record BodyLinks(Editie editie) {
    /** The same text, with its links as they are in this edition. */
    String follow(String html) {
        return editie.isAtTheRoot() ? html : RootLinks.follow(html, editie::link);
    }
}
