package be.huisvanhetkind.model.keuze;

import java.util.Locale;

/** Een keuze uit een vaste lijst waar het programma zelf rekening mee houdt. */
public interface Keuze {
    /** The name of the constant. */
    String name();

    /** What an author writes: {@code OP_AFSPRAAK} is {@code op-afspraak}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
