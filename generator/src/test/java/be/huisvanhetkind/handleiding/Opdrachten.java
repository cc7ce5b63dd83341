package be.huisvanhetkind.handleiding;

import be.huisvanhetkind.cli.Main;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The commands of the program, as it knows them itself. */
final class Opdrachten {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** Programs of others that one types in the same window. */
    private static final Set<String> ANDERE = Set.of("cd", "java", "powershell", "sudo");

    private Opdrachten() {}

    private static CommandLine program() {
        return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Why nobody can type this; nothing when it can be typed. */
    static Optional<String> objection(String line) {
        String typed = line.replaceFirst("\\s>.*", "");
        List<String> words = WORD.matcher(typed).results().map(Opdrachten::word).toList();
        if (ANDERE.contains(words.get(0))) {
            return Optional.empty();
        }
        if (!words.get(0).equals("huis")) {
            return Optional.of("no command of the program");
        }
        try {
            program().parseArgs(words.stream().skip(1).toArray(String[]::new));
            return Optional.empty();
        } catch (ParameterException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** Whether there is such a command, whatever else it asks. */
    static boolean hasName(String name) {
        return program().getSubcommands().containsKey(name);
    }

    /** Every option of every command: {@code --content}. */
    static Set<String> options() {
        return specs().flatMap(option -> Stream.of(option.names())).collect(Collectors.toSet());
    }

    /** Whether a command writes to this folder when nobody says where. */
    static boolean isWrittenTo(String folder) {
        return specs().flatMap(option -> Stream.of(option.description()))
                .anyMatch(help -> help.contains("Gewoonlijk: " + folder + "."));
    }

    private static Stream<OptionSpec> specs() {
        return program().getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().options().stream());
    }

    /** The command behind other words of a line, as in the file of a service. */
    static Optional<String> within(String line) {
        Matcher found = Pattern.compile("(?:^|=|/| )huis ([a-z]+ .*)").matcher(line);
        return found.find() && hasName(found.group(1).split(" ", 2)[0])
                ? Optional.of("huis " + found.group(1))
                : Optional.empty();
    }
}
