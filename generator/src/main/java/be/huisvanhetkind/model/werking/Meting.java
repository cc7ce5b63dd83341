package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;

/** De waarde van een indicator op een dag. */
public record Meting(
        Fiche fiche, Ref<Indicator> indicator, BigDecimal waarde, String meetbron, LocalDate datum)
        implements Publiek {}
