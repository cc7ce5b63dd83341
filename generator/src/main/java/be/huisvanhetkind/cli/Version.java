package be.huisvanhetkind.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar tells. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"huis " + (version == null ? "(in ontwikkeling)" : version)};
    }

    /** Differs between two builds of the program, also of one version. */
    static String fingerprint() {
        try {
            Path program =
                    Path.of(
                            Version.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.size(program) + " " + Files.getLastModifiedTime(program);
        } catch (IOException | URISyntaxException unknown) {
            return "";
        }
    }
}
