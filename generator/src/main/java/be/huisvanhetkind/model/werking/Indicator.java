package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;
import java.math.BigDecimal;
import java.util.Optional;

/** Waaraan het huis ziet of het lukt (rij 80). */
public record Indicator(
        Fiche fiche,
        String definitie,
        String eenheid,
        BigDecimal streefwaarde,
        Optional<Integer> jaar)
        implements Publiek {}
