package be.huisvanhetkind.render.kalender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for agendas of the real house, as another library reads them. */
class KalenderTest {
    @TempDir static Path folder;

    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void build() {
        files = new TreeMap<>(BuiltHouse.real().site());
        files.keySet().removeIf(name -> !name.endsWith(".ics"));
    }

    private static String whole() {
        return files.getOrDefault("agenda.ics", "");
    }

    private static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<ValidationEntry> problems(String text) {
        return List.copyOf(read(text).validate().getEntries());
    }

    @Test
    void everyFileIsRight() {
        assertTrue(files.size() > 100, "files: " + files.size());
        files.forEach((name, text) -> assertEquals(List.of(), problems(text), name));
    }

    @Test
    void whatIsWrongIsNoticed() {
        String nameless = whole().replaceAll("(?m)^UID:.*\\R( .*\\R)*", "");
        assertFalse(problems(nameless).isEmpty());
    }

    @Test
    void linesEndAsTheyMustAndAreShort() {
        files.forEach(
                (name, text) -> {
                    assertFalse(text.replace("\r\n", "").contains("\n"), name);
                    assertTrue(text.lines().allMatch(line -> octets(line) <= 75), name);
                });
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void aTimeHasOneNameInEveryFile() {
        Map<String, String> known = new HashMap<>();
        files.forEach(
                (file, text) -> {
                    List<VEvent> events = read(text).getComponents("VEVENT");
                    Set<String> here = new HashSet<>();
                    for (VEvent event : events) {
                        assertTrue(here.add(uid(event)), file + " twice " + uid(event));
                        String before = known.putIfAbsent(uid(event), event.toString());
                        assertEquals(before == null ? event.toString() : before, event.toString());
                    }
                });
        assertTrue(known.size() > 100, "few times");
    }

    private static String uid(VEvent event) {
        return event.getRequiredProperty(Property.UID).getValue();
    }

    @Test
    void theTimeIsThatOfBrussels() {
        String file =
                files.entrySet().stream()
                        .filter(one -> one.getKey().matches("aanbod/.*2026-11-24-\\d{4}-.*ics"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
        assertTrue(file.contains("DTSTART;TZID=Europe/Brussels:20261124T"), file);
        VEvent event = read(file).<VEvent>getComponents("VEVENT").get(0);
        DtStart<?> start = Objects.requireNonNull(event.getDateTimeStart());
        assertEquals("+01:00", ZonedDateTime.from(start.getDate()).getOffset().getId());
    }

    @Test
    void whatDoesNotGoOnIsCancelledAndHasNoFileOfItsOwn() {
        Calendar calendar = read(whole());
        List<VEvent> off =
                calendar.<VEvent>getComponents("VEVENT").stream()
                        .filter(
                                event ->
                                        event.getRequiredProperty(Property.STATUS)
                                                .getValue()
                                                .equals("CANCELLED"))
                        .toList();
        assertTrue(off.size() > 0);
        off.forEach(
                event ->
                        assertTrue(
                                !files.containsKey(uid(event).replaceFirst("@.*", ".ics")),
                                uid(event)));
    }
}
