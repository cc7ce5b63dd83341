package be.huisvanhetkind.handleiding;

import be.huisvanhetkind.uitleg.Uitleg;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of what a page names whether it exists. */
record Keuring(Namen namen) {
    private static final Pattern KEY = Pattern.compile("^\\s*(?:- )?([a-z_]+):(?: .*)?$");
    private static final Pattern FINDING = Pattern.compile("^(?:FOUT|LET OP) +([a-z-]+)");
    private static final Pattern SETTING = Pattern.compile("\\bHUIS_[A-Z_]+");
    private static final Pattern SCRIPT = Pattern.compile("\\.gastheer/[a-z.]+");

    /** Who writes in the lists of writers of the examples. */
    private static final Set<String> WRITERS = Set.of("kompas", "coordinatie");

    /** Names that are not ours: of hosts, of other programs, of the machine. */
    private static final Set<String> OTHERS =
            Set.of("main", "docker", "known_hosts", "Host", "X-Forwarded-For", "pages");

    /** What is not so; nothing when it is. */
    Optional<String> objection(Genoemd named) {
        String text = named.woorden();
        Optional<String> wrong =
                switch (named.soort()) {
                    case OPDRACHT -> Opdrachten.objection(text);
                    case VELDEN -> field(text);
                    case UITVOER -> output(text);
                    case SCRIPT -> script(text);
                    case WOORD -> word(text);
                };
        return wrong.map(why -> "%s “%s”: %s".formatted(named.bron(), text, why));
    }

    /** A command in a text, which may be named without all that it asks. */
    private static Optional<String> command(String text) {
        String[] words = text.split(" ");
        return words.length == 2 && Opdrachten.hasName(words[1])
                ? Optional.empty()
                : Opdrachten.objection(text);
    }

    private Optional<String> field(String line) {
        Matcher key = KEY.matcher(line);
        return key.matches() && !WRITERS.contains(key.group(1))
                ? unless(namen.fields().contains(key.group(1)), "no field")
                : Optional.empty();
    }

    private static Optional<String> output(String line) {
        Matcher code = FINDING.matcher(line);
        return code.find()
                ? unless(Uitleg.codes().contains(code.group(1)), "no finding")
                : Optional.empty();
    }

    private Optional<String> script(String line) {
        boolean isThere =
                SETTING.matcher(line).results().allMatch(found -> isSetting(found.group()))
                        && SCRIPT.matcher(line)
                                .results()
                                .allMatch(found -> namen.hasFile(found.group()));
        return unless(isThere, "no setting or no script")
                .or(() -> Opdrachten.within(line).flatMap(Opdrachten::objection));
    }

    private Optional<String> word(String text) {
        if (OTHERS.contains(text) || isOfTheMachine(text)) {
            return Optional.empty();
        }
        if (text.startsWith("huis ") || text.startsWith("./huis ")) {
            return command(text.replaceFirst("^\\./", ""));
        }
        if (text.startsWith("--")) {
            return unless(Opdrachten.options().contains(text), "no option");
        }
        if (text.startsWith("?")) {
            return unless(namen.says(text.substring(1).replaceFirst("=.*", "")), "no question");
        }
        if (text.startsWith("/")) {
            return unless(namen.hasAddress(text), "no address");
        }
        if (text.contains("<")) {
            return unless(namen.says(text.substring(0, text.indexOf('<'))), "no branch");
        }
        if (SETTING.matcher(text).matches()) {
            return unless(isSetting(text), "no setting");
        }
        return unless(
                namen.hasFile(text)
                        || namen.fields().contains(text)
                        || Uitleg.codes().contains(text)
                        || namen.says(text),
                "no file, no field, no finding and no word of the program");
    }

    /** A setting, or the file it may stand in. */
    private boolean isSetting(String name) {
        return namen.says(name.replaceFirst("_FILE$", ""));
    }

    private static boolean isOfTheMachine(String text) {
        return text.startsWith("/etc/")
                || text.startsWith("journalctl ")
                || text.startsWith("http://localhost:8080/")
                || text.contains("@");
    }

    private static Optional<String> unless(boolean isTrue, String why) {
        return isTrue ? Optional.empty() : Optional.of(why);
    }
}
