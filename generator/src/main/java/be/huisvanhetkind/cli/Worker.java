package be.huisvanhetkind.cli;

import be.huisvanhetkind.content.markup.AsciidocTask;
import be.huisvanhetkind.content.markup.MarkdownTask;
import be.huisvanhetkind.render.pictures.PictureTask;
import be.huisvanhetkind.worker.Shift;
import be.huisvanhetkind.worker.Task;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * The second Java: does for the first one what may take too much, until that one is gone. It reads
 * and writes nothing but what they say to each other.
 */
public final class Worker {
    private static final List<Task> TASKS =
            List.of(new AsciidocTask(), new MarkdownTask(), new PictureTask());

    private Worker() {}

    public static void main(String[] args) {
        Locale.setDefault(Main.DUTCH);
        PrintStream replies = System.out;
        System.setOut(System.err); // libraries may print, and must not be taken for a reply
        Shift.work(TASKS, System.in, replies);
        System.exit(ExitCode.GOOD);
    }
}
