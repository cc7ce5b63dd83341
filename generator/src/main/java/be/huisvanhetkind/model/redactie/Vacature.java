package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Een betaalde job bij een partner. */
public record Vacature(
        Fiche fiche, List<String> taken, Optional<String> tijd, Contact contact, LocalDate tot)
        implements Oproep {
    public Vacature {
        taken = List.copyOf(taken);
    }
}
