package be.huisvanhetkind.cli;

import be.huisvanhetkind.Steps;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code --timings}: how long each step took. */
final class Timings {
    @Option(names = "--timings", description = "Zegt hoelang elke stap duurde.")
    private boolean wanted;

    /** Works while progress is shown, and then says what came of it. */
    int watch(CommandLine command, BiFunction<Steps, Progress, Told> work) {
        Told told;
        try (Progress progress = new Progress(command.getErr())) {
            Steps steps = Steps.seenBy(progress::say);
            told = work.apply(steps, progress);
            progress.say("");
            if (wanted) {
                steps.taken().forEach(command.getErr()::println);
            }
        }
        return told.to(command);
    }
}
