package be.huisvanhetkind.bench;

import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.editing.form.Browserform;
import be.huisvanhetkind.editing.pages.Gitmap;
import be.huisvanhetkind.editing.pages.Schrijftafel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * How long it takes from a key to the page beside the form, in a house that is open: the time of
 * the editor itself, on the clock. The script waits 60 ms more before it asks.
 *
 * @param house its folder
 */
record Keystrokes(Path house) {
    private static final int WARM_UP = 30;
    private static final int COUNTED = 60;
    private static final int NANOS = 1_000_000;

    private static final Schrijver WRITER =
            new Schrijver("Coördinatie", "coordinatie@redactie.invalid", Optional.empty());

    /** Prints a sentence. */
    void measure(int size) throws IOException {
        try (Schrijftafel desk = Schrijftafel.at(Gitmap.begun(house))) {
            Browserform form = desk.form(WRITER, offer());
            long[] millis = new long[COUNTED];
            for (int key = -WARM_UP; key < COUNTED; key++) {
                form.type("v.samenvatting", "Een korte tekst voor gezinnen, met nummer " + key);
                long begin = System.nanoTime();
                desk.send(WRITER, form.action(), form.press("kijk", "zij"));
                if (key >= 0) {
                    millis[key] = (System.nanoTime() - begin) / NANOS;
                }
            }
            Arrays.sort(millis);
            System.out.printf(
                    "Of %d offers: from a key to the page beside the form %d ms, and of one in ten more than %d ms.%n",
                    size, millis[COUNTED / 2], millis[COUNTED * 9 / 10]);
        } catch (GitAPIException broken) {
            throw new IOException(broken);
        }
    }

    private String offer() throws IOException {
        Path content = house.resolve("content");
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().matches(".*/aanbod/[^/]*\\.md"))
                    .map(file -> content.relativize(file).toString())
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
