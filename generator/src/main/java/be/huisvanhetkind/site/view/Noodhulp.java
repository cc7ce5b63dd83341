package be.huisvanhetkind.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What a page about something that cannot wait says first.
 *
 * @param nummers who helps with it
 * @param uitweg where who may be watched can go at once
 */
public record Noodhulp(List<Nood> nummers, Optional<String> uitweg) {
    public Noodhulp {
        nummers = List.copyOf(nummers);
    }
}
