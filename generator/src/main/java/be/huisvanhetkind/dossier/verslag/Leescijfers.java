package be.huisvanhetkind.dossier.verslag;

import java.util.Map;
import java.util.OptionalLong;

/**
 * How often pages were read, as the log of a host tells it.
 *
 * @param keren by the address of the page, {@code /aanbod/spelen/}
 */
public record Leescijfers(Map<String, Long> keren) {
    /** No log was given. */
    public static final Leescijfers ONBEKEND = new Leescijfers(Map.of());

    public Leescijfers {
        keren = Map.copyOf(keren);
    }

    /** Nothing when no log was given; 0 for a page that is not in it. */
    public OptionalLong of(String adres) {
        return keren.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(keren.getOrDefault(adres, 0L));
    }
}
