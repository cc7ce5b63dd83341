package be.huisvanhetkind.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hugo, building a site of the same size: what is fast is told by how often it fits in that. */
record Hugo(Path program) {
    /** The one in {@code HUGO}, else the first on the path; nothing when there is none. */
    static Optional<Hugo> find() {
        Stream<Path> asked = Stream.ofNullable(System.getenv("HUGO")).map(Path::of);
        Stream<Path> onPath =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, "hugo"));
        return Stream.concat(asked, onPath).filter(Files::isExecutable).findFirst().map(Hugo::new);
    }

    /** Builds a site into a new folder. */
    Run build(HugoSite site) throws IOException, InterruptedException {
        Folders.delete(site.folder().resolve("public"));
        return Run.of(
                List.of(program.toString(), "--quiet", "--source", site.folder().toString()),
                site.folder().resolve("output.txt").toFile());
    }
}
