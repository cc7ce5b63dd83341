package be.huisvanhetkind.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.huis.Regels.Gewicht;
import be.huisvanhetkind.report.Readers.Command;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Author's text never becomes a command, and GitHub is never given more than it shows. */
class GithubReportTest {
    private static List<Command> commands(Report report) {
        return Readers.commands(Made.print(new GithubReport(), report));
    }

    @Test
    void textOfAnAuthorCannotStartACommand() {
        for (String text :
                List.of(
                        "een\n::set-output name=a::b",
                        "een\r\n::error::twee",
                        "een\r::add-mask::twee",
                        "::stop-commands::weg",
                        "een%0A::set-output name=a::b",
                        "een%250A::warning::b")) {
            List<Command> commands =
                    commands(
                            Made.report(
                                    List.of(Made.error(text, 1, text)),
                                    List.of(Made.weging("dubbel", Gewicht.UIT, text))));
            assertEquals(List.of("error", "notice"), commands.stream().map(Command::name).toList());
            assertEquals(text, commands.get(0).property("file"));
            assertEquals(text + "\nHaal het weg.", commands.get(0).text());
        }
    }

    @Test
    void aNameWithCommasAndColonsStaysOneProperty() {
        Command command =
                commands(Made.report(List.of(Made.error("a,line=9:b,title=x.md", 4, "Fout."))))
                        .get(0);
        assertEquals("a,line=9:b,title=x.md", command.property("file"));
        assertEquals("4", command.property("line"));
        assertEquals("FOUT veld-onbekend", command.property("title"));
    }

    @Test
    void tenErrorsAndTenWarningsAreShownErrorsFirstAndTheRestIsCounted() {
        List<Command> commands = commands(Made.report(many(12, 11)));
        assertEquals("error", commands.get(9).name());
        assertEquals("warning", commands.get(10).name());
        assertEquals("warning", commands.get(19).name());
        assertEquals("Niet getoond: 2 fouten, 1 waarschuwing.", commands.get(20).text());
        assertEquals(21, commands.size());
    }

    @Test
    void tenOfEachNeedNoNotice() {
        assertTrue(
                commands(Made.report(many(10, 10))).stream()
                        .noneMatch(command -> command.name().equals("notice")));
    }

    @Test
    void whatChangedComesFirst() {
        Report report = Made.report(many(12, 0)).withChanged(Set.of("f12.md"));
        List<Command> commands = commands(report);
        assertEquals("f12.md", commands.get(0).property("file"));
        assertEquals("f01.md", commands.get(1).property("file"));
    }

    private static List<Finding> many(int errors, int warnings) {
        return Stream.concat(
                        IntStream.rangeClosed(1, errors)
                                .mapToObj(i -> Made.error("f%02d.md".formatted(i), 1, "Fout.")),
                        IntStream.rangeClosed(1, warnings)
                                .mapToObj(i -> Made.warning("f%02d.md".formatted(i), 1, "Let op.")))
                .toList();
    }
}
