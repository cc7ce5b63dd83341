package be.huisvanhetkind.render.kalender;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.TimeZone;

/** The time of Brussels, with the rule of the European Union for summer and winter. */
final class Brussel {
    static final String NAME = "Europe/Brussels";
    private static final ZoneId ZONE = ZoneId.of(NAME);

    static final TimezoneAssignment TIJD =
            new TimezoneAssignment(TimeZone.getTimeZone(ZONE), zone());

    private Brussel() {}

    /** In the hour that summer time skips, an hour later. */
    static ZonedDateTime moment(LocalDateTime local) {
        return local.atZone(ZONE);
    }

    private static VTimezone zone() {
        VTimezone zone = new VTimezone(NAME);
        zone.addDaylightSavingsTime(
                lastSunday(new DaylightSavingsTime(), "CEST", 3, 29, 2, offset(1), offset(2)));
        zone.addStandardTime(
                lastSunday(new StandardTime(), "CET", 10, 25, 3, offset(2), offset(1)));
        return zone;
    }

    /** Since 1996 on the last Sunday of the month; in 1998 those fell on day 29 and 25. */
    private static <T extends Observance> T lastSunday(
            T part, String name, int month, int day, int hour, UtcOffset from, UtcOffset to) {
        part.setDateStart(new DateTimeComponents(1998, month, day, hour, 0, 0, false));
        part.addTimezoneName(name);
        part.setTimezoneOffsetFrom(from);
        part.setTimezoneOffsetTo(to);
        part.setRecurrenceRule(
                new Recurrence.Builder(Frequency.YEARLY)
                        .byMonth(month)
                        .byDay(-1, DayOfWeek.SUNDAY)
                        .build());
        return part;
    }

    private static UtcOffset offset(int hours) {
        return new UtcOffset(true, hours, 0);
    }
}
