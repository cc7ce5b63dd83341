package be.huisvanhetkind.site.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Een link binnen de site leidt naar wat er nu is (LINK-2). Time alone brings it, so the site is
 * made.
 *
 * @param doel where it leads
 */
public record LinkNietNu(Place place, String doel) implements Warning {
    private static final Pattern BEHIND = Pattern.compile("[?#].*");

    /**
     * A link that leads nowhere today, when its page is there on another day; else what was found.
     *
     * @param paths the addresses of what is published and public, on whatever day
     */
    public static Finding of(Finding found, Set<String> paths) {
        return found instanceof LinkKapot link
                        && paths.contains(BEHIND.matcher(link.doel()).replaceFirst(""))
                ? new LinkNietNu(link.place(), link.doel())
                : found;
    }

    @Override
    public String message() {
        return "De pagina %s is er vandaag niet: ze is voorbij, of komt nog."
                .formatted(Quote.of(doel));
    }

    @Override
    public String hint() {
        return "Haal de link weg, of maak in dat bestand de dag in “geldig_tot” later.";
    }
}
