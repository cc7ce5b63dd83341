package be.huisvanhetkind.cli;

import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.WholeFile;
import be.huisvanhetkind.dossier.overzicht.Overzichtmail;
import be.huisvanhetkind.dossier.overzicht.Partneroverzicht;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis overzicht}: a mail to a partner about its own pages, ready to be sent. */
@Command(
        name = "overzicht",
        description =
                "Schrijft een mail aan een partner: wat er van hem op de site staat, wat hij moet nakijken en wat niet klopt. Als tekst en als HTML.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class OverzichtCommand implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Whom whom;

    @Option(
            names = "--output",
            paramLabel = "MAP",
            description = "De map waar de mails komen. Gewoonlijk: overzicht.")
    private Path output = Home.folder("overzicht");

    @Mixin private LogOptions log = new LogOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    /** One of both. */
    private static final class Whom {
        @Option(
                names = "--partner",
                paramLabel = "NAAM",
                description = "De partner, met de naam van zijn map.")
        private Optional<String> partner = Optional.empty();

        @Option(names = "--alle", description = "Elke partner: een mail per partner.")
        private boolean all;
    }

    @Override
    public Integer call() {
        InternalFolder.require(output, options, List.of());
        Outcome<Optional<Huis>> checked =
                options.generate(Steps.unseen(), generator -> generator.check(options.folders()));
        if (checked.value().isEmpty()) {
            return ContentOptions.noHouse(spec);
        }
        wanted(dossier(checked.value().get(), checked)).forEach(this::write);
        return ExitCode.GOOD;
    }

    private Dossier dossier(Huis huis, Outcome<Optional<Huis>> checked) {
        return Dossier.of(huis)
                .with(log.read(huis.verband(), this::say))
                .withBevindingen(checked.findings());
    }

    private List<Partneroverzicht> wanted(Dossier dossier) {
        List<Partneroverzicht> all = Partneroverzicht.all(dossier).toList();
        return whom.partner
                .map(naam -> all.stream().filter(een -> een.partner().id().equals(naam)).toList())
                .map(found -> found.isEmpty() ? unknown(all) : found)
                .orElse(all);
    }

    private List<Partneroverzicht> unknown(List<Partneroverzicht> all) {
        List<String> names = all.stream().map(een -> een.partner().id()).toList();
        String naam = whom.partner.orElse("");
        String choice = "Deze partners zijn er: %s.".formatted(String.join(", ", names));
        throw new BrokenCall(
                "%s is geen partner van dit huis. %s"
                        .formatted(Quote.of(naam), Nearest.hint(naam, names, choice)));
    }

    private void write(Partneroverzicht overzicht) {
        Overzichtmail mail = Overzichtmail.of(overzicht);
        write(mail.naam() + ".txt", mail.text());
        write(mail.page(), mail.html());
        spec.commandLine()
                .getOut()
                .printf(
                        "huis: de mail aan %s staat klaar in %s: %s.txt en %s.%n",
                        overzicht.partner().titel(), output, mail.naam(), mail.page());
    }

    private void write(String name, byte[] bytes) {
        try {
            WholeFile.write(output.resolve(name), out -> out.write(bytes));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println("huis: " + sentence);
    }
}
