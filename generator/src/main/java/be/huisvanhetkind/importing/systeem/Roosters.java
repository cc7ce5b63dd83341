package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.content.kinds.Notation;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Waarde;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Schedules of HSDS as hours of the house: those of summer and of winter are one again, and the
 * days on which it is closed are read from the notes.
 *
 * @param isOurs whether a house wrote them, which tells when it is closed
 */
record Roosters(boolean isOurs, Place place) {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Pattern PERIOD = Pattern.compile("(gesloten) (\\S+)/(\\S+?)(?:: (.*))?");
    private static final Collector<String, ?, Set<String>> ONCE =
            Collectors.toCollection(LinkedHashSet::new);

    private static final Pattern RANKED = Pattern.compile("([+-]?\\d+)[A-Z]{2}");

    /** One schedule, apart from the half of the year it is for. */
    private record Vast(
            String freq,
            List<String> dagen,
            List<String> week,
            String van,
            String tot,
            String kanaal,
            String vakantie,
            boolean isAnders,
            String reden) {}

    /** The days between which it holds. */
    private record Grens(LocalDate van, LocalDate tot) {
        Grens with(Grens other) {
            return new Grens(
                    van.isBefore(other.van) ? van : other.van,
                    tot.isAfter(other.tot) ? tot : other.tot);
        }
    }

    /** Empty when there are none that say when. */
    Node uren(List<JsonNode> schedules) {
        Map<Vast, Grens> blocks = new LinkedHashMap<>();
        Map<Vast, List<String>> days = new LinkedHashMap<>();
        List<JsonNode> known = schedules.stream().filter(one -> vast(one).isPresent()).toList();
        for (JsonNode one : known) {
            Vast vast = vast(one).orElseThrow();
            if (vast.freq().isEmpty() && !vast.isAnders()) {
                days.computeIfAbsent(vast, some -> new ArrayList<>()).add(day(one));
            } else {
                blocks.merge(vast, grens(one), Grens::with);
            }
        }
        Set<String> lines = known.stream().flatMap(Roosters::notes).collect(ONCE);
        return known.isEmpty()
                ? new Sequence(place, List.of())
                : new Waarde.Groep(place)
                        .with("wanneer", new Sequence(place, wanneer(blocks, days)))
                        .with("gesloten", new Sequence(place, gesloten(lines)))
                        .with("aangepast", new Sequence(place, anders(blocks)))
                        .with("open_op_feestdagen", isOpen(blocks, lines) ? "ja" : "")
                        .node();
    }

    private static String day(JsonNode one) {
        return Jsonbestand.text(one, "dtstart");
    }

    private static Stream<String> notes(JsonNode one) {
        return Jsonbestand.text(one, "notes").lines().filter(line -> !line.isBlank());
    }

    private List<Node> wanneer(Map<Vast, Grens> blocks, Map<Vast, List<String>> days) {
        List<Node> wanneer = new ArrayList<>();
        for (Map.Entry<Vast, Grens> one : blocks.entrySet()) {
            if (!one.getKey().isAnders()) {
                wanneer.add(blok(one.getKey(), one.getValue()).node());
            }
        }
        for (Map.Entry<Vast, List<String>> one : days.entrySet()) {
            List<String> dates = one.getValue().stream().distinct().toList();
            wanneer.add(block(one.getKey(), new Waarde.Groep(place).with("datums", dates)).node());
        }
        return wanneer;
    }

    private List<Node> gesloten(Set<String> lines) {
        return lines.stream().flatMap(line -> closed(line).stream()).toList();
    }

    /** A house that is closed on holidays says so. */
    private boolean isOpen(Map<Vast, Grens> blocks, Set<String> lines) {
        boolean hasWeeks = blocks.keySet().stream().anyMatch(vast -> !vast.isAnders());
        return isOurs && hasWeeks && !lines.contains("niet op feestdagen");
    }

    private Optional<Vast> vast(JsonNode one) {
        Optional<String> van = time(Jsonbestand.text(one, "opens_at"), false);
        Optional<String> tot = time(Jsonbestand.text(one, "closes_at"), true);
        if (van.isEmpty() || tot.isEmpty()) {
            return Optional.empty();
        }
        String byday = Jsonbestand.text(one, "byday");
        String how = Jsonbestand.text(one, "attending_type");
        boolean isAnders = how.equals("anders");
        return Optional.of(
                new Vast(
                        Jsonbestand.text(one, "freq"),
                        Weekdag.all(byday).stream().distinct().toList(),
                        weken(byday, Jsonbestand.text(one, "byweekno")),
                        van.get(),
                        tot.get(),
                        kanaal(how),
                        vakantie(Jsonbestand.text(one, "notes")),
                        isAnders,
                        isAnders ? Jsonbestand.text(one, "description") : ""));
    }

    private static List<String> weken(String byday, String byweekno) {
        if (!byweekno.isEmpty()) {
            Set<Integer> rests =
                    Arrays.stream(byweekno.split(","))
                            .map(Roosters::rest)
                            .collect(Collectors.toSet());
            boolean isHalf = rests.size() == 1 && !rests.contains(-1);
            return isHalf ? List.of(rests.contains(0) ? "even" : "oneven") : List.of();
        }
        return Arrays.stream(byday.split(","))
                .map(String::strip)
                .map(RANKED::matcher)
                .filter(Matcher::matches)
                .map(one -> one.group(1).equals("-1") ? "laatste" : one.group(1).replace("+", ""))
                .distinct()
                .toList();
    }

    private static int rest(String week) {
        return week.strip().matches("\\d{1,2}") ? Integer.parseInt(week.strip()) % 2 : -1;
    }

    private static String kanaal(String how) {
        return how.equals("op-afspraak") || how.equals("telefonisch") || how.equals("online")
                ? how
                : "";
    }

    private static String vakantie(String notes) {
        return notes.contains("niet in schoolvakanties")
                ? "niet"
                : notes.contains("alleen in schoolvakanties") ? "alleen" : "";
    }

    /** The hour on the clock there, whatever its distance from UTC. */
    private static Optional<String> time(String text, boolean isEnd) {
        try {
            LocalTime time =
                    LocalTime.parse(
                            text.replaceFirst("(?:Z|[+-]\\d\\d:?\\d\\d)$", "")
                                    .replaceFirst("^(\\d):", "0$1:"));
            return Optional.of(isEnd ? Notation.endTime(time) : Notation.time(time));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Grens grens(JsonNode one) {
        LocalDate van =
                date(Jsonbestand.text(one, "valid_from"))
                        .or(() -> date(Jsonbestand.text(one, "dtstart")))
                        .orElse(LocalDate.MIN);
        LocalDate tot =
                date(Jsonbestand.text(one, "valid_to"))
                        .or(() -> date(Jsonbestand.text(one, "until")))
                        .orElse(LocalDate.MAX);
        return new Grens(van, tot);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Waarde.Groep blok(Vast vast, Grens grens) {
        Waarde.Groep groep =
                new Waarde.Groep(place).with("dagen", vast.dagen()).with("week", vast.week());
        return block(vast, groep)
                .with("geldig_vanaf", isBegin(grens.van()) ? "" : Notation.date(grens.van()))
                .with(
                        "geldig_tot",
                        grens.tot().equals(LocalDate.MAX) || isBegin(grens.tot().plusDays(1))
                                ? ""
                                : Notation.date(grens.tot()));
    }

    private static Waarde.Groep block(Vast vast, Waarde.Groep groep) {
        return groep.with("van", vast.van())
                .with("tot", vast.tot())
                .with("kanaal", vast.kanaal())
                .with("schoolvakantie", vast.vakantie());
    }

    /** The day the clock changes is where somebody cut the year, and bounds nothing. */
    private static boolean isBegin(LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return true;
        }
        LocalDateTime noon = day.atTime(LocalTime.NOON);
        return !BRUSSELS.getRules()
                .getOffset(noon)
                .equals(BRUSSELS.getRules().getOffset(noon.minusDays(1)));
    }

    private Optional<Node> closed(String line) {
        Matcher period = PERIOD.matcher(line);
        return period.matches()
                ? Optional.of(
                        new Waarde.Groep(place)
                                .with("van", period.group(2))
                                .with("tot", period.group(3))
                                .with("reden", period.group(4) == null ? "" : period.group(4))
                                .node())
                : Optional.empty();
    }

    /** Other hours, by the days they are for. */
    private List<Node> anders(Map<Vast, Grens> blocks) {
        Map<String, List<Map.Entry<Vast, Grens>>> periods = new LinkedHashMap<>();
        for (Map.Entry<Vast, Grens> one : blocks.entrySet()) {
            if (one.getKey().isAnders()) {
                periods.computeIfAbsent(
                                one.getValue() + one.getKey().reden(), some -> new ArrayList<>())
                        .add(one);
            }
        }
        return periods.values().stream().map(this::period).toList();
    }

    private Node hour(Vast vast) {
        return new Waarde.Groep(place).with("van", vast.van()).with("tot", vast.tot()).node();
    }

    private Node period(List<Map.Entry<Vast, Grens>> hours) {
        Grens grens = hours.get(0).getValue();
        List<Node> uren = hours.stream().map(one -> hour(one.getKey())).toList();
        return new Waarde.Groep(place)
                .with("van", Notation.date(grens.van()))
                .with("tot", Notation.date(grens.tot()))
                .with("reden", hours.get(0).getKey().reden())
                .with("uren", new Sequence(place, uren))
                .node();
    }
}
