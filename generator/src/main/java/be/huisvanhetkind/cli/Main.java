package be.huisvanhetkind.cli;

import be.huisvanhetkind.compare.NotInGit;
import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.worker.Crew;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code huis}: its commands. */
@Command(
        name = "huis",
        description = "Maakt van een map met teksten de site van een Huis van het Kind.",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "[OPDRACHT]",
        commandListHeading = "%nOpdrachten:%n",
        versionProvider = Version.class,
        subcommands = {
            Init.class,
            Doctor.class,
            Build.class,
            Serve.class,
            Check.class,
            New.class,
            FormatCommand.class,
            Explain.class,
            Query.class,
            Import.class,
            Changed.class,
            Comment.class,
            CodeownersCommand.class,
            Workflows.class,
            Update.class,
            EigenCommand.class,
            WerkplekCommand.class,
            RedactieCommand.class,
            Collect.class,
            DossierCommand.class,
            OverzichtCommand.class,
            AgendaCommand.class,
            Neighbours.class
        })
public final class Main implements Runnable {
    /** Digits in messages must not depend on how the machine is set. */
    static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    @Mixin private HelpOptions help = new HelpOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        Crew.HERE.dismiss();
        System.exit(code);
    }

    /** Runs a command; prints to the given writers and gives the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Locale.setDefault(DUTCH);
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (problem, words) -> {
                            err.println("huis: " + CallProblem.inDutch(problem));
                            return ExitCode.BROKEN;
                        })
                .setExecutionExceptionHandler(
                        (problem, command, parsed) -> {
                            if (problem instanceof UncheckedIOException
                                    || problem instanceof NotInGit
                                    || problem instanceof OnleesbareInvoer
                                    || problem instanceof BrokenCall) {
                                command.getErr().println("huis: " + problem.getMessage());
                            } else {
                                problem.printStackTrace(command.getErr());
                            }
                            return ExitCode.BROKEN;
                        })
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "zeg wat er moet gebeuren, bijvoorbeeld: huis build. Met huis --help zie je wat er kan.");
    }
}
