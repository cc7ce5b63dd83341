package be.huisvanhetkind.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where the browser lies on this machine. */
final class ChromiumProgram {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private ChromiumProgram() {}

    /** The one that HUIS_CHROMIUM names, else the first on the PATH; without one no test passes. */
    static Path find(UnaryOperator<String> environment) {
        return named(environment.apply("HUIS_CHROMIUM"))
                .or(() -> onPath(environment.apply("PATH")))
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "no browser: install chromium, or set HUIS_CHROMIUM"));
    }

    private static Optional<Path> named(String file) {
        return Optional.ofNullable(file).filter(name -> !name.isBlank()).map(Path::of);
    }

    private static Optional<Path> onPath(String path) {
        return Stream.of(Optional.ofNullable(path).orElse("").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
