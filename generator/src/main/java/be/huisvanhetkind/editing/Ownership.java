package be.huisvanhetkind.editing;

import be.huisvanhetkind.editing.findings.BuitenEigenMap;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Whether a change stays within the folder of the partner who makes it. The folder is the owner; no
 * field of a file can claim one (rij 88).
 *
 * @param content the content folders, as they were given
 */
public record Ownership(List<Path> content) {
    public Ownership {
        content = List.copyOf(content);
    }

    /**
     * The changes a partner may not make: every file that is not in its own folder.
     *
     * @param files relative to the current folder, or absolute; they need not exist any more
     * @param partner the name of its folder
     */
    public List<Finding> check(Collection<String> files, String partner) {
        return files.stream()
                .filter(file -> !isOwn(Path.of(file), partner))
                .<Finding>map(
                        file -> new BuitenEigenMap(Place.start(file.replace('\\', '/')), partner))
                .toList();
    }

    private boolean isOwn(Path file, String partner) {
        Path absolute = file.toAbsolutePath().normalize();
        return content.stream()
                .map(folder -> folder.toAbsolutePath().normalize().resolve("partners"))
                .map(folder -> folder.resolve(partner))
                .anyMatch(folder -> absolute.startsWith(folder) && !absolute.equals(folder));
    }
}
