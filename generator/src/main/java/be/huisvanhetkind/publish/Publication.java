package be.huisvanhetkind.publish;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.render.RecipeFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Publishes a site: every file is cooked into a new folder beside the old one, then the two change
 * places.
 */
public final class Publication {
    private Publication() {}

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
        try (OutputFolder folder = OutputFolder.open(output)) {
            List<Finding> findings =
                    files.parallelStream()
                            .flatMap(
                                    file -> {
                                        Stream<Finding> problem = write(file, folder);
                                        step.run();
                                        return problem;
                                    })
                            .toList();
            if (findings.isEmpty()) {
                folder.swap();
            }
            return findings;
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "de site kon niet geschreven worden: " + broken.getMessage(), broken);
        }
    }

    private static Stream<Finding> write(OutputFile file, OutputFolder folder) {
        try {
            folder.write(file.path(), file.recipe().bytes());
            return Stream.empty();
        } catch (RecipeFailed failed) {
            return Stream.of(failed.finding());
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "%s kon niet geschreven worden: %s".formatted(file.path(), broken.getMessage()),
                    broken);
        }
    }
}
