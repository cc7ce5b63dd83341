package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import java.util.regex.Pattern;

/** Een naam van een bestand of map heeft kleine letters, cijfers en streepjes. */
public record NaamOngeldig(Place place, String naam, String voorstel) implements Finding {
    /** The longest name, in characters. */
    public static final int MAX = 80;

    /** Names of devices, which no file on Windows can have. */
    private static final Pattern OF_WINDOWS =
            Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    /** Whether a file with this name cannot be on every computer. */
    public static boolean isOfWindows(String name) {
        return OF_WINDOWS.matcher(name).matches();
    }

    @Override
    public String message() {
        if (isOfWindows(naam)) {
            return "De naam %s kan niet: op Windows kan geen bestand zo heten."
                    .formatted(Quote.of(naam));
        }
        return "De naam %s kan niet: we gebruiken alleen kleine letters zonder accent, cijfers en streepjes, hoogstens %d tekens."
                .formatted(Quote.of(naam), MAX);
    }

    @Override
    public String hint() {
        return voorstel.isEmpty() || voorstel.startsWith(".") || voorstel.length() > MAX
                ? "Kies een korte naam, zoals “open-deur.md”."
                : "Noem het “%s”.".formatted(voorstel);
    }
}
