package be.huisvanhetkind.site.moeilijk;

import be.huisvanhetkind.model.Begrip;

/** Where on the page of hard words one is explained. */
public final class Woordanker {
    private Woordanker() {}

    public static String of(Begrip begrip) {
        return "w-" + begrip.id();
    }
}
