package be.huisvanhetkind.rules.toegankelijk;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Koppeling;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Een link naar een bestand zegt wat voor bestand het is en hoe groot (A11Y-7).
 *
 * @param soort how people call such a file: "pdf"
 */
public record DocumentlinkZonderSoort(Place place, String soort) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, DocumentlinkZonderSoort.class, DocumentlinkZonderSoort::check);

    private static final Pattern BESTAND =
            Pattern.compile("(?i)[^?#]*\\.(pdf|docx?|xlsx?|pptx?|od[tsp]|zip)(?:[?#].*)?");
    private static final Pattern GROOTTE = Pattern.compile("(?i)\\d ?(?:kB|MB|GB)\\b");

    /** The word people use, by the first letters of the extension. */
    private static final Map<String, String> SOORTEN =
            Map.of("doc", "Word", "xls", "Excel", "ppt", "PowerPoint");

    static Stream<Finding> check(Huis huis) {
        return Openbaar.teksten(huis)
                .flatMap(opbouw -> opbouw.koppelingen().stream())
                .flatMap(DocumentlinkZonderSoort::check);
    }

    private static Stream<Finding> check(Koppeling link) {
        Matcher bestand = BESTAND.matcher(link.doel());
        if (!bestand.matches()) {
            return Stream.empty();
        }
        String extensie = bestand.group(1).toLowerCase(Locale.ROOT);
        String soort = SOORTEN.getOrDefault(extensie.substring(0, 3), extensie);
        return says(link.woorden().tekst(), extensie, soort)
                ? Stream.empty()
                : Stream.of(new DocumentlinkZonderSoort(link.woorden().place(), soort));
    }

    private static boolean says(String woorden, String extensie, String soort) {
        String klein = woorden.toLowerCase(Locale.ROOT);
        return (klein.contains(extensie) || klein.contains(soort.toLowerCase(Locale.ROOT)))
                && GROOTTE.matcher(woorden).find();
    }

    @Override
    public String message() {
        return "Deze link opent een bestand (%s), maar zegt niet wat voor bestand het is en hoe groot."
                .formatted(soort);
    }

    @Override
    public String hint() {
        return "Zet het achter de woorden van de link, zoals “Folder (%s, 300 kB)”."
                .formatted(soort);
    }
}
