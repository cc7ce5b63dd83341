package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Intern;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.werking.Actieplan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Een vraag om steun van een partner, in vier stappen (rijen 81-84).
 *
 * @param bedrag in euro
 * @param termijn until when support lasts; without one it is revocable each year
 * @param stap 1 to 4
 */
public record Aanvraag(
        Fiche fiche,
        Ref<Partner> indiener,
        Begrip soort,
        Optional<BigDecimal> bedrag,
        Optional<LocalDate> termijn,
        int stap,
        List<Stap> historiek,
        Ref<Actieplan> toetsingActieplan,
        Optional<String> middelen,
        Optional<Boolean> consensus,
        Optional<String> beslisser)
        implements Intern {
    public Aanvraag {
        historiek = List.copyOf(historiek);
    }

    /** Rij 84: zonder termijn kan de beslissing elk jaar herroepen worden. */
    public boolean jaarlijksHerroepbaar() {
        return termijn.isEmpty();
    }

    /** Een stap die gezet is, door wie en met welk besluit. */
    public record Stap(Place place, int nummer, LocalDate datum, String orgaan, String besluit) {}
}
