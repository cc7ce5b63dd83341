package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * In de nacht dat het zomertijd wordt, zijn er geen uren tussen twee en drie (TIME-7).
 *
 * @param uur the hour that was written
 * @param later the same hour by summer time
 */
public record UurBestaatNiet(Place place, LocalDateTime uur, LocalDateTime later)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FIXED, UurBestaatNiet.class, UurBestaatNiet::check);

    private static final ZoneId BRUSSEL = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd H.mm", Locale.ROOT);

    static Stream<Finding> check(Huis huis) {
        return AlleUren.momenten(huis).flatMap(UurBestaatNiet::check);
    }

    private static Stream<Finding> check(Moment moment) {
        return Stream.of(moment.start(), moment.einde())
                .filter(uur -> !later(uur).equals(uur))
                .map(uur -> new UurBestaatNiet(moment.place(), uur, later(uur)));
    }

    /** The same, unless the clock skips it. */
    private static LocalDateTime later(LocalDateTime uur) {
        return uur.atZone(BRUSSEL).toLocalDateTime();
    }

    @Override
    public String message() {
        return "%s bestaat niet: die nacht gaat de klok van 2 naar 3 uur."
                .formatted(WRITTEN.format(uur));
    }

    @Override
    public String hint() {
        return "Bedoelde je %s?".formatted(WRITTEN.format(later));
    }
}
