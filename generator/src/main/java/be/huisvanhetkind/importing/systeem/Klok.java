package be.huisvanhetkind.importing.systeem;

import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock in Brussels; an hour of no zone is one of there. */
record Klok(TimezoneInfo zones) {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    LocalDateTime local(DateOrDateTimeProperty property) {
        return local(property.getValue(), property);
    }

    LocalDateTime local(ICalDate date, ICalProperty of) {
        return zones.isFloating(of) || !date.hasTime() ? raw(date) : brussels(date);
    }

    static LocalDateTime brussels(ICalDate date) {
        return LocalDateTime.ofInstant(date.toInstant(), BRUSSELS);
    }

    /** The digits as they stand there. */
    static LocalDateTime raw(ICalDate date) {
        DateTimeComponents parts = date.getRawComponents();
        return parts == null
                ? brussels(date)
                : LocalDateTime.of(
                        parts.getYear(),
                        parts.getMonth(),
                        parts.getDate(),
                        parts.getHour(),
                        parts.getMinute());
    }
}
