package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.site.adres.Url;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One time that something happens, as someone's own agenda keeps it.
 *
 * @param id the same each time the site is made: {@code activiteiten/zingen/2026-11-28-1000}
 * @param start in the time of Brussels
 * @param uitleg sentences, one per line
 * @param pagina where all of it stands
 * @param takesPlace whether it goes on as planned
 * @param stand the day on which this was so
 * @param versie more when it was looked at again, or called off
 */
public record Gebeurtenis(
        String id,
        LocalDateTime start,
        LocalDateTime einde,
        String titel,
        Optional<String> plaats,
        String uitleg,
        Url pagina,
        boolean takesPlace,
        LocalDate stand,
        long versie) {}
