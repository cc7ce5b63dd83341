package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.render.kalender.Kalenderdag;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day on which something is done or must be done.
 *
 * @param id the same as long as it is about the same
 * @param wat an order or a name, without a full stop
 * @param waarom one or more sentences
 * @param van when it begins; absent for what has no hour
 */
public record Vervaldag(
        LocalDate dag,
        Vervalsoort soort,
        String id,
        String wat,
        String waarom,
        Optional<LocalTime> van,
        Optional<LocalTime> tot,
        List<Bewijs> bewijs) {
    /** How many days ahead something is worth a thought. */
    public static final int VOORAF = 60;

    static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    public static final Comparator<Vervaldag> ORDER =
            Comparator.comparing(Vervaldag::dag)
                    .thenComparing(een -> een.van.orElse(LocalTime.MIN))
                    .thenComparing(Vervaldag::soort)
                    .thenComparing(Vervaldag::id);

    public Vervaldag {
        bewijs = List.copyOf(bewijs);
    }

    /** Something that has no hour. */
    static Vervaldag of(
            LocalDate dag,
            Vervalsoort soort,
            String id,
            String wat,
            String waarom,
            List<Bewijs> bewijs) {
        return new Vervaldag(
                dag, soort, id, wat, waarom, Optional.empty(), Optional.empty(), bewijs);
    }

    /** Whether the day has passed and the work was not done. */
    public boolean isTeLaatOp(LocalDate vandaag) {
        return soort.isTaak() && dag.isBefore(vandaag);
    }

    /** What to think of it on a day. */
    public Oordeel judge(LocalDate vandaag) {
        if (isTeLaatOp(vandaag)) {
            return Oordeel.TE_LAAT;
        }
        return dag.isBefore(vandaag.plusDays(VOORAF)) ? Oordeel.BINNENKORT : Oordeel.OP_TIJD;
    }

    /** {@code dinsdag 15 december 2026, van 9.30 tot 11.30 uur}. */
    public String when() {
        return Datumwoord.withWeekday(dag) + van.map(this::hours).orElse("");
    }

    private String hours(LocalTime begin) {
        return tot.map(eind -> ", van %s tot %s uur".formatted(UUR.format(begin), UUR.format(eind)))
                .orElse(", %s uur".formatted(UUR.format(begin)));
    }

    /** The same as something to do. */
    public Werkpunt asWerkpunt(Dringend dringend) {
        return new Werkpunt(dringend, wat + ".", waarom, Optional.of(dag), bewijs);
    }

    /** As an agenda keeps it: what is late stands on the day itself, where somebody sees it. */
    public Kalenderdag onCalendar(LocalDate vandaag) {
        boolean late = isTeLaatOp(vandaag);
        return new Kalenderdag(
                soort.name().toLowerCase(Locale.ROOT) + "/" + id,
                late ? vandaag : dag,
                van,
                tot,
                late ? "Te laat: " + wat : wat,
                late ? "Dit moest tegen %s. %s".formatted(Datumwoord.of(dag), waarom) : waarom);
    }
}
