package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Intern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Geld dat het huis kreeg, en waarvoor (rijen 64, 85).
 *
 * @param bedrag in euro
 */
public record Toekenning(
        Fiche fiche,
        Begrip bron,
        BigDecimal bedrag,
        String doel,
        List<Begrip> aanbodsvormen,
        List<Begrip> aard,
        Optional<LocalDate> termijn,
        boolean herroepbaar)
        implements Intern {
    public Toekenning {
        aanbodsvormen = List.copyOf(aanbodsvormen);
        aard = List.copyOf(aard);
    }
}
