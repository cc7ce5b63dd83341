package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.publish.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A folder that is filled whole or stays as it was. */
public final class Doelmap {
    private static final String MARK = ".verzameling";

    private Doelmap() {}

    /** Puts files in an empty folder. */
    @FunctionalInterface
    public interface Filler<T> {
        T fill(Path folder) throws IOException;
    }

    /**
     * Fills a folder beside it, which then takes its place.
     *
     * @throws UncheckedIOException with a Dutch sentence when the folder holds something else, or
     *     the machine fails
     */
    public static <T> T fill(Path target, Filler<T> filler) {
        try (Exchange exchange = Exchange.open(target, MARK)) {
            T filled = filler.fill(exchange.make());
            exchange.swap();
            return filled;
        } catch (IOException broken) {
            String why = "de verzameling kon niet geschreven worden: " + broken.getMessage();
            throw new UncheckedIOException(why, broken);
        }
    }
}
