package be.huisvanhetkind.site.view;

import java.util.List;

/** A heading with lines under it. */
public record Blok(String kop, List<Regel> regels) {
    public Blok {
        regels = List.copyOf(regels);
    }
}
