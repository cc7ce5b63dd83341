package be.huisvanhetkind.cli;

import be.huisvanhetkind.render.output.Layers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * What every command that makes pages can be told about how they look. What the house has itself
 * goes before what the program brings, file by file.
 */
final class LookOptions {
    private static final String TEMPLATES = "templates";
    private static final String ASSETS = "assets";

    @Option(
            names = "--templates",
            paramLabel = "MAP",
            description =
                    "De map met sjablonen. Gewoonlijk: die van het programma. Wat in de map templates van het huis staat, gaat voor.")
    private Path templates = ProgramHome.folder(TEMPLATES);

    @Option(
            names = "--assets",
            paramLabel = "MAP",
            description =
                    "De map met stijl, script en tekens. Gewoonlijk: die van het programma. Wat in de map assets van het huis staat, gaat voor.")
    private Path assets = ProgramHome.folder(ASSETS);

    /** Where the house and the program are one folder, its own templates lie in a folder below. */
    Layers templates() {
        return layers(TEMPLATES, templates, List.of(templates.resolve("eigen")));
    }

    Layers assets() {
        return layers(ASSETS, assets, List.of());
    }

    /** Those that are there. */
    List<Path> folders() {
        return Stream.of(templates(), assets()).flatMap(all -> all.present().stream()).toList();
    }

    /**
     * @param inside what goes before it in a folder that is both the program's and the house's
     */
    private static Layers layers(String name, Path brought, List<Path> inside) {
        Path own = Home.folder(name);
        Path program = followed(brought);
        List<Path> before = isSame(followed(own), program) ? inside : ofHouse(own);
        return new Layers(Stream.concat(before.stream(), Stream.of(program)).toList());
    }

    /** A link in a house may lead to anything on this machine; it is no folder of the house. */
    private static List<Path> ofHouse(Path own) {
        return Files.isSymbolicLink(own) ? List.of() : List.of(own);
    }

    private static boolean isSame(Path own, Path program) {
        return own.toAbsolutePath().normalize().equals(program.toAbsolutePath().normalize());
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
        for (Path folder : List.of(templates().base(), assets().base())) {
            if (!Files.isDirectory(folder)) {
                throw new BrokenCall("de map “%s” bestaat niet.".formatted(folder));
            }
        }
    }
}
