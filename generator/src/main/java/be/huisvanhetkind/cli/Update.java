package be.huisvanhetkind.cli;

import be.huisvanhetkind.format.Overwrite;
import be.huisvanhetkind.uitgave.Huisuitgave;
import be.huisvanhetkind.uitgave.Uitgaveblad;
import be.huisvanhetkind.uitgave.Uitgaveboek;
import be.huisvanhetkind.uitgave.Uitgavenummer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis update}: what this version of the program means for the house. */
@Command(
        name = "update",
        description =
                "Zegt wat er nieuw is sinds het huis laatst bijgewerkt is, en wat er in het huis te doen is. Aan content/ raakt het nooit.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Update implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Option(
            names = "--ja",
            description =
                    "Vervangt de bestanden voor de host die het programma nu anders schrijft, en onthoudt met welke versie het huis bijgewerkt is.")
    private boolean isSure;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path house = Objects.requireNonNull(Home.content().toAbsolutePath().getParent());
        Huisuitgave told = Huisuitgave.of(house, ProgramHome.folder(""), Uitgaveboek.read());
        since(told);
        told.bladen().forEach(this::told);
        if (!told.punten().isEmpty()) {
            heading("In je huis");
            told.punten().forEach(punt -> wrapped(punt.pad() + ": " + punt.zin()));
        }
        if (isSure) {
            heading("Geschreven");
            told.teSchrijven().forEach((pad, text) -> write(house, pad, text));
        } else if (!told.isCurrent()) {
            say("");
            say("Met huis update --ja schrijft het programma:");
            told.teSchrijven().keySet().forEach(this::wrapped);
        }
        return ExitCode.GOOD;
    }

    private void since(Huisuitgave told) {
        String now = "dit programma is versie " + told.nu() + ".";
        say(
                told.was()
                        .nummer()
                        .map(was -> sentence(was, told.nu(), now))
                        .orElse("Met welke versie dit huis werkte, is niet bekend; " + now));
        if (told.isCurrent()) {
            say("Er is niets te doen.");
        }
    }

    private static String sentence(Uitgavenummer was, Uitgavenummer is, String now) {
        String then = "Dit huis is bijgewerkt met versie " + was;
        return was.compareTo(is) > 0
                ? then + ", en " + now + " Neem een nieuwer programma."
                : then + "; " + now;
    }

    private void told(Uitgaveblad blad) {
        listed("Nieuw in " + blad.nummer(), blad.nieuw());
        listed("Wat je moet doen voor " + blad.nummer(), blad.doen());
    }

    private void listed(String title, List<String> items) {
        if (!items.isEmpty()) {
            heading(title);
            items.forEach(this::wrapped);
        }
    }

    private void heading(String title) {
        say("");
        say(title);
    }

    private void wrapped(String item) {
        String lines =
                item.replace("`", "").replaceAll("(.{1,76})(?: +|$)", "$1\n").stripTrailing();
        say("- " + lines.replace("\n", "\n  "));
    }

    private void say(String line) {
        out().println(line);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void write(Path house, String pad, String text) {
        try {
            Path file = house.resolve(pad);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Overwrite.with(file, text);
            } else {
                Files.deleteIfExists(file); // where a link lies, what it leads to stays
                Files.writeString(file, text);
            }
            wrapped(pad);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(
                    "“%s” kon niet geschreven worden. Mag je in die map schrijven?".formatted(pad),
                    cannotBe);
        }
    }
}
