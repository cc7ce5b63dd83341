package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Een oproep aan vrijwilligers (rij 79). */
public record Vrijwilligersoproep(
        Fiche fiche, List<String> taken, Optional<String> tijd, Contact contact, LocalDate tot)
        implements Oproep {
    public Vrijwilligersoproep {
        taken = List.copyOf(taken);
    }
}
