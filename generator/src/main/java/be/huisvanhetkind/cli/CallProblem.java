package be.huisvanhetkind.cli;

import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Quote;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch why a call cannot be understood. */
final class CallProblem {
    private CallProblem() {}

    /** One sentence, and what to do. */
    static String inDutch(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched(), problem.getCommandLine());
        }
        if (problem instanceof MissingParameterException missing) {
            return "er ontbreekt nog iets: %s.".formatted(labels(missing.getMissing()));
        }
        ArgSpec argument = problem.getArgSpec();
        return argument == null
                ? Objects.requireNonNullElse(problem.getMessage(), "")
                : "%s past niet bij %s."
                        .formatted(Quote.of(String.valueOf(problem.getValue())), label(argument));
    }

    private static String unknown(List<String> words, CommandLine command) {
        String word = words.isEmpty() ? "" : words.get(0);
        List<String> known =
                Stream.concat(
                                command.getSubcommands().keySet().stream(),
                                command.getCommandSpec().optionsMap().keySet().stream())
                        .toList();
        return "%s kennen we hier niet. %s"
                .formatted(
                        Quote.of(word), Nearest.hint(word, known, "Kijk met --help wat er kan."));
    }

    private static String labels(Collection<ArgSpec> arguments) {
        return arguments.stream().map(CallProblem::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
