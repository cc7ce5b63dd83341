package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Lezer;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Een oproep aan vrijwilligers (rij 79). */
public record Vrijwilligersoproep(
        Fiche fiche, List<String> taken, Optional<String> tijd, Contact contact, LocalDate tot)
        implements Oproep {
    public static final Paginasoort<Vrijwilligersoproep> SOORT =
            new Paginasoort<>(
                    Vrijwilligersoproep.class,
                    new Sectie("vrijwilligersoproepen", Vorm.LIJST),
                    Lezers.GEZINNEN,
                    Optional.of(9),
                    Houdbaarheid.BLIJVEND,
                    Vrijwilligersoproep::inWordsOf);

    public Vrijwilligersoproep {
        taken = List.copyOf(taken);
    }

    @Override
    public List<Lezer> voor() {
        return List.of(Lezer.VRIJWILLIGER);
    }

    @Override
    public Paginasoort<Vrijwilligersoproep> paginasoort() {
        return SOORT;
    }

    private Vrijwilligersoproep inWordsOf(Fiche fiche, Vrijwilligersoproep vertaling) {
        return new Vrijwilligersoproep(fiche, vertaling.taken, vertaling.tijd, contact, tot);
    }
}
