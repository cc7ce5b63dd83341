package be.huisvanhetkind.cli;

import be.huisvanhetkind.Steps;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** {@code --timings}: how long each step took. */
final class Timings {
    @Option(names = "--timings", description = "Zegt hoelang elke stap duurde.")
    private boolean wanted;

    void print(Steps steps, PrintWriter out) {
        if (wanted) {
            steps.taken().forEach(out::println);
        }
    }
}
