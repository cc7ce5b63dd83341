package be.huisvanhetkind.content;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** De wettelijke feestdagen van België, from a library that knows when Easter is. */
final class Feestdagen {
    /** Days the library also lists, and on which the law of 4 January 1974 grants no holiday. */
    private static final Set<String> NIET_WETTELIJK =
            Set.of("christian.EASTER", "christian.PENTECOST");

    private Feestdagen() {}

    /** The holidays of last year, this year and the next two. */
    static Map<LocalDate, String> rond(LocalDate vandaag) {
        HolidayManager manager =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
        Map<LocalDate, String> dagen = new TreeMap<>();
        IntStream.rangeClosed(vandaag.getYear() - 1, vandaag.getYear() + 2)
                .mapToObj(year -> manager.getHolidays(Year.of(year)))
                .flatMap(Set::stream)
                .filter(
                        holiday ->
                                holiday.getType() == HolidayType.PUBLIC_HOLIDAY
                                        && !NIET_WETTELIJK.contains(holiday.getPropertiesKey()))
                .forEach(
                        holiday ->
                                dagen.put(
                                        holiday.getDate(),
                                        holiday.getDescription(Locale.forLanguageTag("nl"))));
        return dagen;
    }
}
