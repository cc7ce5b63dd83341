package be.huisvanhetkind.render.hsds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on which Brussels is as far from UTC: summer time, or winter time. An hour of HSDS says how
 * far it is, so what returns all year is told once for each.
 */
record Helft(LocalDate van, LocalDate tot, ZoneOffset afstand) {
    private static final ZoneRules BRUSSEL = ZoneId.of("Europe/Brussels").getRules();

    /** The one a day is in, from its first day. */
    static Helft of(LocalDate dag) {
        LocalDate begin = date(BRUSSEL.previousTransition(noon(dag)).getInstant());
        LocalDate next = date(BRUSSEL.nextTransition(noon(dag)).getInstant());
        return new Helft(begin, next.minusDays(1), offset(dag));
    }

    /** Those between two days, cut off there. */
    static List<Helft> between(LocalDate van, LocalDate tot) {
        List<Helft> all = new ArrayList<>();
        for (LocalDate dag = van; !dag.isAfter(tot); dag = of(dag).tot.plusDays(1)) {
            LocalDate end = of(dag).tot.isBefore(tot) ? of(dag).tot : tot;
            all.add(new Helft(dag, end, offset(dag)));
        }
        return all;
    }

    /** An hour on such a day. */
    String time(LocalTime uur) {
        return uur + afstand.getId();
    }

    /** The clock changes in the night, so each day has the distance of its noon. */
    private static Instant noon(LocalDate dag) {
        return dag.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static ZoneOffset offset(LocalDate dag) {
        return BRUSSEL.getOffset(noon(dag));
    }

    private static LocalDate date(Instant instant) {
        return instant.atOffset(BRUSSEL.getOffset(instant)).toLocalDate();
    }
}
