package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.Focus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody edits anything, and years go by: what time alone brings stops no site. */
class TijdAlleenTest {
    private static final LocalDate VANDAAG = RealHouse.TODAY;
    private static final LocalDate LAST = VANDAAG.plusYears(3);
    private static final String DATE = ": (\\d{4}-\\d{2}-\\d{2})";
    private static final String END = "(?:geldig_tot|tot)";

    private static final Cache CACHE = Cache.empty();

    @TempDir private Path folder;

    /** Every day on which something has run out, a month later, and every half a year. */
    private static TreeSet<LocalDate> days(Path content, String key) throws IOException {
        TreeSet<LocalDate> days = new TreeSet<>();
        VANDAAG.datesUntil(LAST.plusDays(1), Period.ofMonths(6)).forEach(days::add);
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(TijdAlleenTest::isText).toList()) {
                Pattern.compile(key + DATE)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> add(found.group(1), days));
            }
        }
        return days;
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return name.endsWith(".md") || name.endsWith(".yml") || name.endsWith(".adoc");
    }

    private static void add(String text, TreeSet<LocalDate> days) {
        try {
            LocalDate day = LocalDate.parse(text);
            Stream.of(day.plusDays(1), day.plusDays(31), day.plusMonths(24).plusDays(1))
                    .filter(some -> !some.isBefore(VANDAAG) && !some.isAfter(LAST))
                    .forEach(days::add);
        } catch (DateTimeException noDay) {
            // a number that looks like one
        }
    }

    /** The errors of each day. */
    private static Map<LocalDate, List<String>> errors(Path content, String key)
            throws IOException {
        Outcome<Optional<Huis>> read = generator(VANDAAG).read(List.of(content));
        Map<LocalDate, List<String>> errors = new TreeMap<>();
        for (LocalDate day : days(content, key)) {
            Outcome<Optional<Huis>> then =
                    new Outcome<>(read.value().map(huis -> huis.op(day)), read.findings());
            List<String> wrong =
                    generator(day).check(then, Focus.ALL).findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(finding -> finding.code() + " " + finding.place())
                            .toList();
            if (!wrong.isEmpty()) {
                errors.put(day, wrong);
            }
        }
        return errors;
    }

    private static Generator generator(LocalDate day) {
        return new Generator(CACHE, day, Steps.unseen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"virtueel", "een-gebouw"})
    void anotherHouseStaysGood(String name) throws IOException {
        assertEquals(Map.of(), errors(RealHouse.other(name, folder), END));
    }

    @Test
    void theRealHouseStaysGood() throws IOException {
        assertEquals(Map.of(), errors(RealHouse.CONTENT, "geldig_tot"));
    }

    /** The last offer of a domain runs out; another house never had one. */
    @Test
    void whatRanOutIsForgivenAndWhatWasNeverThereIsNot() throws IOException {
        Path content = RealHouse.other("een-gebouw", folder);
        List<Path> offers = offers(content);
        assertFalse(offers.isEmpty());
        for (Path offer : offers) {
            String text = Files.readString(offer);
            Files.writeString(
                    offer, text.replaceFirst("\nstatus: ", "\ngeldig_tot: 2027-03-01\nstatus: "));
        }
        assertEquals(Map.of(), errors(content, END));
        for (Path offer : offers) {
            Files.delete(offer);
        }
        assertFalse(errors(content, END).isEmpty());
    }

    private static List<Path> offers(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".md"))
                            .filter(file -> file.toString().contains("aanbod"))
                            .toList());
        }
    }
}
