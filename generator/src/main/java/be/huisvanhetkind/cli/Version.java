package be.huisvanhetkind.cli;

import be.huisvanhetkind.cache.Stamp;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar tells. */
final class Version implements IVersionProvider {
    private static final String FINGERPRINT = find();

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"huis " + (version == null ? "(in ontwikkeling)" : version)};
    }

    /** Differs between two builds of the program, also of one version. */
    static String fingerprint() {
        return FINGERPRINT;
    }

    private static String find() {
        return program().flatMap(program -> Stamp.of(List.of(program), Instant.MAX)).orElse("");
    }

    /** The jar of the program, or the folder with its classes; nothing when Java cannot tell. */
    static Optional<Path> program() {
        try {
            CodeSource source = Version.class.getProtectionDomain().getCodeSource();
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException unknown) {
            return Optional.empty();
        }
    }

    /** The program and the machine, as far as what is made depends on them. */
    static String machine() {
        return String.join(
                " ",
                fingerprint(),
                System.getProperty("java.runtime.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }
}
