package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.Set;

/**
 * The site in one language. The Dutch one has every page; another has those that families need,
 * under an address that begins with its code: {@code /fr/aanbod/babbelcafe/}.
 *
 * @param frame what is the same on every page
 * @param adressen every page it has, as addresses of the Dutch one
 */
public record Editie(Sitetaal taal, Frame frame, Set<Url> adressen) {
    public Editie {
        adressen = Set.copyOf(adressen);
    }

    public Woordenboek woorden() {
        return Woordenboek.van(taal);
    }

    public boolean heeft(Url adres) {
        return adressen.contains(adres);
    }

    /** Where a link in this edition leads: to the same page in Dutch when it has none itself. */
    public String link(Url adres) {
        return frame.basis() + (heeft(adres.zonderAnker()) ? adres.in(taal) : adres).path();
    }

    /** Whether its addresses are those that authors write. */
    public boolean isAtTheRoot() {
        return frame.basis().isEmpty() && taal == Sitetaal.NL;
    }
}
