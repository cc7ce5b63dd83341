package be.huisvanhetkind.dossier.lezers;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a log in the Common or the Combined Log Format; who asked stays in the line.
 *
 * @param isGelezen whether a person got what was asked for
 */
record Logregel(String gevraagd, boolean isGelezen) {
    private static final int MOST = 8192;

    private static final Pattern LINE =
            Pattern.compile(
                    "[^\"\\[]*\\[[^\\]]*\\] \"(?<hoe>[A-Z]+) (?<wat>\\S+)(?: HTTP/[0-9.]+)?\" (?<code>\\d{3}) \\S+(?: \"(?:[^\"\\\\]|\\\\.)*+\" \"(?<wie>(?:[^\"\\\\]|\\\\.)*+)\".*)?");

    /** What was sent, or is still as it was. */
    private static final Set<String> GOOD = Set.of("200", "203", "206", "304");

    private static final Pattern ROBOT =
            Pattern.compile(
                    "(?i)bot|crawl|spider|slurp|scan|monitor|preview|fetch|curl|wget|python|java/|perl|ruby|okhttp|go-http|headless|lighthouse|validator|archive|feed|\\bhttp");

    /** Nothing when it is no such line. */
    static Optional<Logregel> of(String line) {
        Matcher found = LINE.matcher(line);
        return line.length() <= MOST && found.matches() ? Optional.of(of(found)) : Optional.empty();
    }

    private static Logregel of(Matcher found) {
        boolean isGood = found.group("hoe").equals("GET") && GOOD.contains(found.group("code"));
        return new Logregel(
                found.group("wat"), isGood && isPerson(Optional.ofNullable(found.group("wie"))));
    }

    /** Whoever says nothing about itself in a log in which others do is a program. */
    private static boolean isPerson(Optional<String> wie) {
        return wie.map(een -> een.length() > 1 && !ROBOT.matcher(een).find()).orElse(true);
    }
}
