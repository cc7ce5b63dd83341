package be.huisvanhetkind.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What every command that puts files of the program in a house can be told. */
final class PlacingOptions {
    @Option(
            names = "--output",
            paramLabel = "MAP",
            description = "De map van het huis. Gewoonlijk: waar het programma kijkt.")
    private Path output = Home.folder("");

    @Option(names = "--ja", description = "Vervangt ook wat er al anders staat.")
    private boolean isSure;

    /** What writes for a command, and says what became of each file there. */
    Placing of(CommandSpec command) {
        return new Placing(output, isSure, command.commandLine().getOut());
    }
}
