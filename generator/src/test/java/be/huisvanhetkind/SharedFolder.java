package be.huisvanhetkind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.io.FileUtils;

/**
 * What all tests of one run share, made by the first that asks: a folder that the build empties
 * before the tests begin, for the processes that divide them. Without such a folder it lasts as
 * long as the process.
 */
final class SharedFolder {
    private static final Path ROOT =
            Optional.ofNullable(System.getProperty("huis.eens"))
                    .map(Path::of)
                    .orElseGet(SharedFolder::own);

    private SharedFolder() {}

    private static Path own() {
        try {
            Path folder = Files.createTempDirectory("huis");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A folder of the run, which need not exist. */
    static Path folder(String name) {
        return ROOT.resolve(name);
    }

    /** A folder of the run that is filled once; who asks meanwhile waits. */
    static Path folder(String name, Consumer<Path> filler) {
        Path folder = folder(name);
        Path filled = folder(name + ".klaar");
        try {
            Files.createDirectories(ROOT);
            try (FileChannel channel =
                    FileChannel.open(
                            folder(name + ".slot"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE)) {
                channel.lock();
                if (!Files.exists(filled)) {
                    filler.accept(folder);
                    Files.createFile(filled);
                }
                return folder;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
