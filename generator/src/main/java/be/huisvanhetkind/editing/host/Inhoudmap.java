package be.huisvanhetkind.editing.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The content folder in a repository: no path leads out of it.
 *
 * @param map empty, or a path with forward slashes, {@code sites/demerdal/content}
 */
public record Inhoudmap(String map) {
    private static final String PART = "[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(?<!\\.)";
    private static final String PATH = PART + "(/" + PART + "){0,9}";

    public Inhoudmap {
        if (!map.isEmpty()) {
            require(map);
        }
    }

    /**
     * The path in the repository. Only names that content can have are taken, and none of those
     * begins with a dot: no {@code ..}, no {@code .git}, nothing absolute.
     *
     * @param path below the content folder
     * @throws IllegalArgumentException with a Dutch sentence, for any other path
     */
    public String full(String path) {
        require(path);
        return map.isEmpty() ? path : map + "/" + path;
    }

    /** The path below the content folder; nothing for what is elsewhere. */
    private Optional<String> below(String full) {
        if (map.isEmpty()) {
            return Optional.of(full);
        }
        return full.startsWith(map + "/")
                ? Optional.of(full.substring(map.length() + 1))
                : Optional.empty();
    }

    /** The files that lie in it, by their path below it. */
    Map<String, HostFile> content(Map<String, HostFile> files) {
        Map<String, HostFile> content = new HashMap<>();
        files.forEach((full, file) -> below(full).ifPresent(path -> content.put(path, file)));
        return content;
    }

    private static void require(String path) {
        if (!path.matches(PATH)) {
            throw new IllegalArgumentException("Dit is geen bestand van de inhoud.");
        }
    }
}
