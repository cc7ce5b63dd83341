package be.huisvanhetkind.cli;

import picocli.CommandLine.Option;

/** What every command can be asked about itself. */
final class HelpOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze hulp.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Toont welke versie dit is.")
    private boolean version;
}
