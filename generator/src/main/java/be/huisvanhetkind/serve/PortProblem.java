package be.huisvanhetkind.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Says in Dutch why a port cannot be used. */
final class PortProblem {
    private PortProblem() {}

    static UncheckedIOException of(int port, IOException problem) {
        boolean isForbidden =
                Optional.ofNullable(problem.getMessage()).orElse("").contains("ermission");
        String pattern =
                isForbidden
                        ? "poort %d mag je op deze computer niet gebruiken: kies er een boven 1023 met --port."
                        : "poort %d is niet vrij: kies een andere met --port.";
        return new UncheckedIOException(pattern.formatted(port), problem);
    }
}
