package be.huisvanhetkind.publish;

import be.huisvanhetkind.cache.BrokenMemory;
import be.huisvanhetkind.render.findings.BestandMislukt;
import be.huisvanhetkind.render.output.RecipeFailed;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that the site shall have.
 *
 * @param digest what tells its bytes from any others, when that is known before it is made
 * @param maker makes it, when it does not stand somewhere already
 */
public record Wanted(String path, Optional<String> digest, Supplier<Content> maker) {
    /**
     * Makes it.
     *
     * @throws RecipeFailed when it cannot be made, also by a fault of ours: that is told by its
     *     name
     * @throws UncheckedIOException when the machine fails
     */
    Content make() {
        try {
            return maker.get();
        } catch (RecipeFailed | UncheckedIOException | BrokenMemory known) {
            throw known;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            RecipeFailed failed = new RecipeFailed(BestandMislukt.of(path, fault));
            failed.addSuppressed(fault);
            throw failed;
        }
    }
}
