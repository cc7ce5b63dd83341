package be.huisvanhetkind.importing.voorstel;

import be.huisvanhetkind.content.kinds.Notation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as a spreadsheet keeps it: how many days after the end of 1899. */
public final class Dagnummer {
    private static final Pattern NUMBER = Pattern.compile("[2-6]\\d{4}(?:[.,]\\d{1,12})?");
    private static final LocalDate BEGIN = LocalDate.of(1899, 12, 30);
    private static final int MINUTES = 24 * 60;

    private Dagnummer() {}

    /** The day, with the hour when it has one; nothing of another number. */
    public static Optional<String> of(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        double days = Double.parseDouble(text.replace(',', '.'));
        long minutes = Math.round(days * MINUTES);
        LocalDateTime moment = BEGIN.atStartOfDay().plusMinutes(minutes);
        return Optional.of(
                minutes % MINUTES == 0
                        ? Notation.date(moment.toLocalDate())
                        : Notation.dateTime(moment));
    }
}
