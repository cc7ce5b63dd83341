package be.huisvanhetkind.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What of a machine tells where a browser may lie.
 *
 * @param environment a variable by its name
 * @param isProgram whether a file is there and can be run
 */
record Machine(Os os, Function<String, Optional<String>> environment, Predicate<String> isProgram) {
    enum Os {
        LINUX(":", "/"),
        MAC(":", "/"),
        WINDOWS(";", "\\");

        /** Between the folders of the PATH, and between the parts of one. */
        final String between;

        final String slash;

        Os(String between, String slash) {
            this.between = between;
            this.slash = slash;
        }

        static Os of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.startsWith("windows") ? WINDOWS : lower.startsWith("mac") ? MAC : LINUX;
        }
    }

    /** The machine that runs the tests. */
    static Machine here() {
        return new Machine(
                Os.of(System.getProperty("os.name", "")),
                name -> Optional.ofNullable(System.getenv(name)),
                file -> Files.isRegularFile(Path.of(file)) && Files.isExecutable(Path.of(file)));
    }

    /** A variable that says something. */
    Optional<String> variable(String name) {
        return environment.apply(name).filter(text -> !text.isBlank());
    }

    /** Whether it is a build server, where nothing may be left out. */
    boolean isBuildServer() {
        return variable("CI").filter("true"::equals).isPresent();
    }
}
