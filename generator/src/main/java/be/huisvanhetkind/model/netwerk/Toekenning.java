package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Intern;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.werking.Actie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Geld dat het huis kreeg, en waarvoor (rijen 64, 85).
 *
 * @param bedrag in euro
 * @param besteed what was paid with it, as far as somebody wrote it down
 */
public record Toekenning(
        Fiche fiche,
        Begrip bron,
        BigDecimal bedrag,
        String doel,
        List<Begrip> aanbodsvormen,
        List<Begrip> aard,
        Optional<LocalDate> termijn,
        boolean herroepbaar,
        List<Besteding> besteed)
        implements Intern {
    public Toekenning {
        aanbodsvormen = List.copyOf(aanbodsvormen);
        aard = List.copyOf(aard);
        besteed = List.copyOf(besteed);
    }

    /** All that was paid with it. */
    public BigDecimal uitgegeven() {
        return besteed.stream().map(Besteding::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is left; less than nothing when too much was paid. */
    public BigDecimal rest() {
        return bedrag.subtract(uitgegeven());
    }

    /** Whether it can still be paid with on a day. */
    public boolean runsOn(LocalDate dag) {
        return termijn.map(tot -> !dag.isAfter(tot)).orElse(true);
    }

    /**
     * Iets wat met het geld betaald is.
     *
     * @param bedrag in euro
     * @param aanbodsvorm the form of offer it was for
     */
    public record Besteding(
            Place place,
            BigDecimal bedrag,
            Optional<String> wat,
            Optional<Begrip> aanbodsvorm,
            Optional<LocalDate> datum,
            Optional<Ref<Actie>> actie) {}
}
