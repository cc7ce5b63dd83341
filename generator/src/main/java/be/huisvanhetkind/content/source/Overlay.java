package be.huisvanhetkind.content.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files that take the place of some of a content folder, as long as they are looked at.
 *
 * @param files by their path below the content folder: where each lies, or nothing when it is gone
 */
public record Overlay(Map<String, Optional<Path>> files) {
    /** The content as it lies there. */
    public static final Overlay NONE = new Overlay(Map.of());

    public Overlay {
        files = Map.copyOf(files);
    }

    /** The files of the content, with these among them. */
    public Sources on(Sources sources) {
        if (files.isEmpty()) {
            return sources;
        }
        Map<String, SourceFile> all = new TreeMap<>();
        sources.files().forEach(file -> all.put(file.name(), file));
        files.forEach(
                (path, file) -> {
                    String name = sources.root() + "/" + path;
                    all.remove(name);
                    file.map(there -> source(name, path, there))
                            .ifPresent(source -> all.put(name, source));
                });
        return new Sources(sources.root(), List.copyOf(all.values()), sources.examples());
    }

    private static SourceFile source(String name, String path, Path file) {
        return new SourceFile(name, new Address(List.of(path.split("/"))), file);
    }
}
