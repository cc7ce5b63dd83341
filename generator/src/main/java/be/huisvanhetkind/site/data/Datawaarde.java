package be.huisvanhetkind.site.data;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.tijd.Weeknummer;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How a value of a field is written for programs: the same in every file, and in a question. */
public final class Datawaarde {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LONGEST = 25;

    private Datawaarde() {}

    /** A value that is no group and no list. */
    public static String text(Object value) {
        if (value instanceof Telefoon telefoon) {
            return telefoon.link();
        } else if (value instanceof Begrip begrip) {
            return begrip.id();
        } else if (value instanceof Weeknummer week) {
            return week.code();
        } else if (value instanceof Keuze keuze) {
            return keuze.id();
        } else if (value instanceof Ref<?> ref) {
            return ref.id();
        } else if (value instanceof Media media) {
            return media.pad().substring(media.pad().lastIndexOf('/') + 1);
        } else if (value instanceof LocalTime time) {
            return TIME.format(time);
        } else if (value instanceof LocalDateTime moment) {
            return moment(moment);
        }
        return value.toString();
    }

    /**
     * With how far it is from UTC; in the hour that summer time skips, an hour later. A house has
     * hundreds of thousands of them, for which a formatter is slow.
     */
    public static String moment(LocalDateTime local) {
        ZonedDateTime there = local.atZone(ZONE);
        StringBuilder text = new StringBuilder(LONGEST).append(there.toLocalDate()).append('T');
        two(there.getHour(), text).append(':');
        two(there.getMinute(), text).append(':');
        return two(there.getSecond(), text).append(there.getOffset().getId()).toString();
    }

    private static StringBuilder two(int number, StringBuilder text) {
        return (number < 10 ? text.append('0') : text).append(number);
    }
}
