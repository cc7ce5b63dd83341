package be.huisvanhetkind.publish;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.output.RecipeFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Publishes a site: every file is cooked into a new folder beside the old one, then the two change
 * places.
 */
public final class Publication {
    private Publication() {}

    /**
     * Sees to it that there is a site where there was one, before anything else is done: a run that
     * was killed between its renames left the old one aside, and one that was killed earlier left
     * half a new one.
     *
     * @throws UncheckedIOException when the machine fails
     */
    public static void mend(Path output) {
        try {
            if (Exchange.isUnfinished(output)) {
                OutputFolder.open(output, Product.SITE, Spare.none()).close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "de oude site kon niet teruggezet worden: " + broken.getMessage(), broken);
        }
    }

    /**
     * Writes the files. When one of them cannot be made, or the machine fails, the old site stays
     * as it was.
     *
     * @param step called after each file, by several threads
     * @return why files could not be made; empty when the new site stands
     * @throws UncheckedIOException when the machine fails, or the folder holds what this program
     *     did not make
     */
    public static List<Finding> publish(List<OutputFile> files, Path output, Runnable step) {
        return publish(files, output, Product.SITE, step);
    }

    /** The same, of another product. */
    public static List<Finding> publish(
            List<OutputFile> files, Path output, Product product, Runnable step) {
        List<Wanted> wanted = files.stream().map(Publication::made).toList();
        return publish(wanted, output, product, Spare.none(), step);
    }

    /**
     * The same, which only makes what does not stand in the old site, or in the one before it.
     *
     * @param spare where the site before the old one lies
     */
    public static List<Finding> publish(
            List<Wanted> files, Path output, Spare spare, Runnable step) {
        return publish(files, output, Product.SITE, spare, step);
    }

    private static List<Finding> publish(
            List<Wanted> files, Path output, Product product, Spare spare, Runnable step) {
        try (OutputFolder folder = OutputFolder.open(output, product, spare)) {
            if (folder.isAlready(files)) {
                return List.of();
            }
            folder.prepare(files);
            List<Finding> findings = put(files, folder, step);
            if (findings.isEmpty()) {
                folder.swap();
            }
            return findings;
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "%s kon niet geschreven worden: %s"
                            .formatted(product.naam(), broken.getMessage()),
                    broken);
        }
    }

    /** Whether a site still stands, to the last file, as it was published. */
    public static boolean stands(Path output, Spare spare) {
        Book book = spare.book();
        try {
            Book now = book.checkedIn(output);
            return !book.files().isEmpty() && now.equals(book);
        } catch (IOException unsure) {
            return false;
        }
    }

    private static Wanted made(OutputFile file) {
        return new Wanted(file.path(), Optional.empty(), () -> Content.of(file.recipe().bytes()));
    }

    /**
     * When the machine fails, nobody writes any more before that is told: what is left must be
     * cleared.
     */
    private static List<Finding> put(List<Wanted> files, OutputFolder folder, Runnable step) {
        Queue<RuntimeException> broken = new ConcurrentLinkedQueue<>();
        List<Finding> findings =
                files.parallelStream()
                        .filter(file -> broken.isEmpty())
                        .flatMap(file -> put(file, folder, step, broken))
                        .toList();
        broken.stream().findFirst().ifPresent(Publication::fail);
        return findings;
    }

    private static void fail(RuntimeException broken) {
        throw broken;
    }

    private static Stream<Finding> put(
            Wanted file, OutputFolder folder, Runnable step, Queue<RuntimeException> broken) {
        try {
            folder.put(file);
        } catch (RecipeFailed failed) {
            return Stream.of(failed.finding());
        } catch (IOException problem) {
            broken.add(
                    new UncheckedIOException(
                            "%s kon niet geschreven worden: %s"
                                    .formatted(file.path(), problem.getMessage()),
                            problem));
        } catch (RuntimeException problem) {
            broken.add(problem);
        }
        step.run();
        return Stream.empty();
    }
}
