package be.huisvanhetkind.cli;

import java.nio.file.Path;

/** Where the house stands: its folders are found from there, wherever the program is called. */
final class Home {
    private Home() {}

    /** A folder of the house, relative to the current folder when that is shorter. */
    static Path folder(String name) {
        Path here = Path.of("").toAbsolutePath();
        Path folder =
                Path.of(System.getProperty("huis.home", ""))
                        .toAbsolutePath()
                        .resolve(name)
                        .normalize();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }
}
