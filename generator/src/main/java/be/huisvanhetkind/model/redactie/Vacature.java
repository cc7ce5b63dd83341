package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Een betaalde job bij een partner. */
public record Vacature(
        Fiche fiche, List<String> taken, Optional<String> tijd, Contact contact, LocalDate tot)
        implements Oproep {
    public static final Paginasoort<Vacature> SOORT =
            new Paginasoort<>(
                    Vacature.class,
                    new Sectie("vacatures", Vorm.LIJST),
                    Lezers.GEZINNEN,
                    Optional.of(10),
                    Houdbaarheid.BLIJVEND,
                    Vacature::inWordsOf);

    public Vacature {
        taken = List.copyOf(taken);
    }

    @Override
    public Paginasoort<Vacature> paginasoort() {
        return SOORT;
    }

    private Vacature inWordsOf(Fiche fiche, Vacature vertaling) {
        return new Vacature(fiche, vertaling.taken, vertaling.tijd, contact, tot);
    }
}
