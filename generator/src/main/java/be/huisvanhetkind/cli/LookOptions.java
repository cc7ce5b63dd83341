package be.huisvanhetkind.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What every command that makes pages can be told about how they look. */
final class LookOptions {
    @Option(
            names = "--templates",
            paramLabel = "MAP",
            description = "De map met sjablonen. Gewoonlijk: templates.")
    private Path templates = Home.folder("templates");

    @Option(
            names = "--assets",
            paramLabel = "MAP",
            description = "De map met stijl, script en tekens. Gewoonlijk: assets.")
    private Path assets = Home.folder("assets");

    Path templates() {
        return followed(templates);
    }

    Path assets() {
        return followed(assets);
    }

    List<Path> folders() {
        return List.of(templates(), assets());
    }

    /** The folder itself, where a link leads to it: nobody walks through a link. */
    private static Path followed(Path folder) {
        try {
            return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        } catch (IOException leadsNowhere) {
            return folder;
        }
    }

    /** A folder that is not there is a broken call. */
    void check() {
        for (Path folder : folders()) {
            if (!Files.isDirectory(folder)) {
                throw new BrokenCall("de map “%s” bestaat niet.".formatted(folder));
            }
        }
    }
}
