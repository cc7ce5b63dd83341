package be.huisvanhetkind.cli;

import be.huisvanhetkind.beoordeling.Beoordelaars;
import be.huisvanhetkind.editing.Authors;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code huis codeowners}: the file by which a Git host asks the right person to review. */
@Command(
        name = "codeowners",
        description =
                "Schrijft wat in CODEOWNERS hoort: wie nagelezen wordt door wie. Bewaar het met: huis codeowners > CODEOWNERS",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class CodeownersCommand implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Mixin private ReviewerOptions reviewers = new ReviewerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Beoordelaars all = reviewers.read();
        if (all.partners().isEmpty()) {
            throw new BrokenCall(
                    "%s is er niet, of er staat niemand in.".formatted(reviewers.file()));
        }
        AuthorOptions.requireFolders(
                all.partners().keySet().stream()
                        .filter(name -> !name.equals(Authors.COORDINATION))
                        .filter(name -> !name.equals(Beoordelaars.TECHNIEK))
                        .toList(),
                options.folders());
        PrintWriter out = spec.commandLine().getOut();
        String content = options.folders().get(0).normalize().toString().replace('\\', '/');
        out.print(all.codeowners(content));
        out.flush();
        return ExitCode.GOOD;
    }
}
