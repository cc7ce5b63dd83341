package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.content.kinds.Notation;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Waarde;
import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/**
 * When an event is: as hours that come back where those say the same, else time by time.
 *
 * @param event the event itself
 * @param others those that take the place of one of its times
 */
record Tijden(VEvent event, List<VEvent> others, Klok klok, Place place) {
    /** A rule without end gives so many times at most. */
    private static final int MOST = 120;

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    /** Nothing when it says no day. */
    List<Waarde> waarden() {
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            return List.of();
        }
        if (!event.getDateStart().getValue().hasTime()) {
            String day = start().toLocalDate().toString();
            return List.of(Waarde.of("momenten", "DTSTART", place, day));
        }
        Optional<Node> reeks = rule().flatMap(this::reeks);
        List<Waarde> waarden = new ArrayList<>();
        reeks.ifPresent(node -> waarden.add(new Waarde("reeks", "RRULE", node)));
        List<Node> times = new ArrayList<>(reeks.isPresent() ? List.of() : momenten());
        if (times.size() >= MOST) {
            String more = "daarna gaat het nog verder";
            waarden.add(Waarde.of(Waarde.NERGENS, "RRULE", place, more));
        }
        others.stream()
                .filter(one -> one.getDateStart() != null)
                .map(one -> moment(one, klok.local(one.getDateStart())))
                .forEach(times::add);
        if (!times.isEmpty()) {
            waarden.add(new Waarde("momenten", "DTSTART", new Sequence(place, times)));
        }
        return waarden;
    }

    private LocalDateTime start() {
        return klok.local(event.getDateStart());
    }

    private Optional<Recurrence> rule() {
        return Optional.ofNullable(event.getRecurrenceRule()).map(rule -> rule.getValue());
    }

    private List<Node> momenten() {
        Set<LocalDateTime> gone = exceptions();
        return starts().stream()
                .filter(one -> !gone.contains(one))
                .map(one -> moment(event, one))
                .toList();
    }

    private Node moment(VEvent one, LocalDateTime start) {
        boolean isOff = one.getStatus() != null && one.getStatus().isCancelled();
        return new Waarde.Groep(place)
                .with("start", Notation.dateTime(start))
                .with("einde", Notation.dateTime(start.plus(length(one))))
                .with("status", isOff ? "geannuleerd" : "")
                .node();
    }

    private Duration length(VEvent one) {
        if (one.getDateEnd() != null && one.getDateEnd().getValue() != null) {
            return Duration.between(klok.local(one.getDateStart()), klok.local(one.getDateEnd()));
        }
        return one.getDuration() == null
                ? Duration.ZERO
                : Duration.ofMillis(one.getDuration().getValue().toMillis());
    }

    /** Every time that the rule gives, counted by a clock that knows no summer. */
    private List<LocalDateTime> starts() {
        List<LocalDateTime> starts = new ArrayList<>();
        Optional<Recurrence> rule = rule();
        if (rule.isEmpty()) {
            starts.add(start());
        } else {
            DateIterator all = counted(rule.get()).getDateIterator(date(start()), UTC);
            while (all.hasNext() && starts.size() < MOST) {
                starts.add(LocalDateTime.ofInstant(all.next().toInstant(), ZoneOffset.UTC));
            }
        }
        for (RecurrenceDates more : event.getRecurrenceDates()) {
            more.getDates().stream().map(one -> klok.local(one, more)).forEach(starts::add);
        }
        return starts.stream().distinct().sorted().toList();
    }

    private static Recurrence counted(Recurrence rule) {
        ICalDate until = rule.getUntil();
        return until == null || !until.hasTime()
                ? rule
                : new Recurrence.Builder(rule).until(date(Klok.brussels(until))).build();
    }

    private static Date date(LocalDateTime local) {
        return Date.from(local.toInstant(ZoneOffset.UTC));
    }

    private Set<LocalDateTime> exceptions() {
        Set<LocalDateTime> gone = new HashSet<>();
        for (ExceptionDates some : event.getExceptionDates()) {
            some.getValues().forEach(one -> gone.add(exception(one, some)));
        }
        others.stream()
                .filter(one -> one.getRecurrenceId() != null)
                .map(one -> klok.local(one.getRecurrenceId()))
                .forEach(gone::add);
        return gone;
    }

    /** A day alone means the time on that day. */
    private LocalDateTime exception(ICalDate one, ExceptionDates of) {
        LocalDateTime local = klok.local(one, of);
        return one.hasTime() ? local : local.with(start().toLocalTime());
    }

    /** Days of every week or of certain weeks of the month, without end or until a day. */
    private Optional<Node> reeks(Recurrence rule) {
        Duration length = length(event);
        boolean isShort = !length.isZero() && length.compareTo(Duration.ofHours(24)) < 0;
        return isShort && event.getRecurrenceDates().isEmpty()
                ? Regelmaat.of(rule, start().getDayOfWeek(), place)
                        .map(days -> reeks(days, rule, length))
                : Optional.empty();
    }

    private Node reeks(Waarde.Groep days, Recurrence rule, Duration length) {
        Waarde.Groep blok =
                days.with("van", Notation.time(start().toLocalTime()))
                        .with("tot", Notation.endTime(start().plus(length).toLocalTime()))
                        .with("geldig_vanaf", Notation.date(start().toLocalDate()))
                        .with("geldig_tot", until(rule));
        List<Node> closed = exceptions().stream().sorted().map(this::closed).toList();
        return new Waarde.Groep(place)
                .with("wanneer", new Sequence(place, List.of(blok.node())))
                .with("gesloten", new Sequence(place, closed))
                .with("open_op_feestdagen", Notation.yesNo(true))
                .node();
    }

    private static String until(Recurrence rule) {
        ICalDate until = rule.getUntil();
        if (until == null) {
            return "";
        }
        LocalDate last =
                until.hasTime()
                        ? Klok.brussels(until).toLocalDate()
                        : Klok.raw(until).toLocalDate();
        return Notation.date(last);
    }

    private Node closed(LocalDateTime one) {
        String day = Notation.date(one.toLocalDate());
        return new Waarde.Groep(place).with("van", day).with("tot", day).node();
    }
}
