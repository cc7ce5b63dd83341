package be.huisvanhetkind.data;

import static be.huisvanhetkind.data.DataFiles.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Vakantie;
import be.huisvanhetkind.site.adres.BaseUrl;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The hours of HSDS, worked out by somebody who only has HSDS, against the hours of the house: on
 * each day of a year, in the time of Brussels.
 */
class HsdsHoursTest {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate END = LocalDate.of(2027, 10, 30);

    /** Whether a schedule of HSDS holds on a day. */
    private static boolean appliesOn(LocalDate day, JsonNode schedule) {
        boolean isValid =
                !day.isBefore(LocalDate.parse(schedule.get("valid_from").asText()))
                        && !day.isAfter(LocalDate.parse(schedule.get("valid_to").asText()));
        String weeks = schedule.path("byweekno").asText();
        String week = Integer.toString(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        boolean isWeek = weeks.isEmpty() || List.of(weeks.split(",")).contains(week);
        String days = schedule.path("byday").asText();
        return isValid
                && isWeek
                && (days.isEmpty()
                        || Arrays.stream(days.split(",")).anyMatch(one -> isDay(day, one)));
    }

    /** {@code SA}, {@code 3SA} or {@code -1SA}. */
    private static boolean isDay(LocalDate day, String byday) {
        String name = byday.substring(byday.length() - 2);
        String nth = byday.substring(0, byday.length() - 2);
        boolean isDay = DAYS.get(day.getDayOfWeek().ordinal()).equals(name);
        return isDay
                && (nth.isEmpty()
                        || day.with(
                                        TemporalAdjusters.dayOfWeekInMonth(
                                                Integer.parseInt(nth), day.getDayOfWeek()))
                                .equals(day));
    }

    private static Stream<String> hours(LocalDate day, JsonNode schedules) {
        return IntStream.range(0, schedules.size())
                .mapToObj(schedules::get)
                .filter(one -> !one.path("attending_type").asText().equals("anders"))
                .filter(one -> !one.path("notes").asText().contains("alleen in schoolvakanties"))
                .filter(one -> appliesOn(day, one))
                .map(one -> local(day, one, "opens_at") + "-" + local(day, one, "closes_at"));
    }

    /** An hour with its distance to UTC, on the clocks of Brussels that day. */
    private static String local(LocalDate day, JsonNode schedule, String field) {
        return day.atTime(OffsetTime.parse(schedule.get(field).asText()))
                .atZoneSameInstant(BRUSSELS)
                .toLocalTime()
                .toString();
    }

    /** The hours of a house on a day, when nothing is closed and no day is a holiday. */
    private static Stream<String> usual(LocalDate day, Openingsuren uren) {
        List<Uurblok> always =
                uren.wanneer().stream().filter(one -> one.vakantie() != Vakantie.ALLEEN).toList();
        return new Openingsuren(uren.place(), always, List.of(), List.of(), true, Optional.empty())
                .op(day, new Kalender(Map.of(), List.of())).stream()
                        .map(open -> open.vak().van() + "-" + open.vak().tot());
    }

    @Test
    void onEachDayOfAYearTheyAreThoseOfTheHouse() {
        Map<String, String> files = HsdsFiles.of(BuiltHouse.real(), BaseUrl.ROOT).json();
        int compared = 0;
        for (Aanbod aanbod :
                HsdsFiles.site(BuiltHouse.real(), BaseUrl.ROOT)
                        .index()
                        .oorspronkelijk(Aanbod.class)) {
            JsonNode service = service(files, aanbod);
            List<Waar> places =
                    aanbod.waar().stream().filter(waar -> waar.locatie().isPresent()).toList();
            for (int nth = 0; nth < places.size(); nth++) {
                Optional<Openingsuren> uren = places.get(nth).uren();
                JsonNode schedules = service.at("/service_at_locations/" + nth + "/schedules");
                if (uren.isPresent()) {
                    compared += same(aanbod.id(), uren.get(), schedules);
                }
            }
        }
        assertTrue(compared > 1000, () -> "few hours");
    }

    private static JsonNode service(Map<String, String> files, Aanbod aanbod) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("services/"))
                .map(file -> read(file.getValue()))
                .filter(json -> json.get("name").asText().equals(aanbod.titel()))
                .findFirst()
                .orElseThrow();
    }

    private static int same(String of, Openingsuren uren, JsonNode schedules) {
        int hours = 0;
        for (LocalDate day : BuiltHouse.TODAY.datesUntil(END).toList()) {
            TreeSet<String> ours = new TreeSet<>(usual(day, uren).toList());
            assertEquals(ours, new TreeSet<>(hours(day, schedules).toList()), of + " " + day);
            hours += ours.size();
        }
        return hours;
    }

    /** What HSDS has no column for is said in the notes, or where the link leads. */
    @Test
    void closingsAndHolidaysAreInTheNotes() {
        String all = String.join("", HsdsFiles.real().json().values());
        assertTrue(all.contains("gesloten 2026-12-28/2026-12-28: Kerstvakantie"));
        assertTrue(all.contains("niet op feestdagen"));
        assertTrue(all.contains("anders 2027-02-11/2027-02-11"));
        assertTrue(
                all.contains(
                        "\"schedule_link\":\"https://huis.example/map/api/v1/aanbod/wegen-en-inenten.json\""));
    }
}
