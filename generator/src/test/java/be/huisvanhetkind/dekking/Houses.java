package be.huisvanhetkind.dekking;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The houses of the repository, each read and built when it is first asked for.
 *
 * @param work an empty folder to build in
 */
record Houses(Path work, Map<String, World> worlds) {
    /** The house most questions are about. */
    static final String REAL = "content";

    Houses(Path work) {
        this(work, new ConcurrentHashMap<>());
    }

    /** The house in a content folder of the repository. */
    World get(String folder) {
        return worlds.computeIfAbsent(
                folder, name -> World.of(name, work.resolve("huis-" + worlds.size())));
    }

    /** The same, but of the real house another. */
    Houses with(World real) {
        Map<String, World> others = new ConcurrentHashMap<>(worlds);
        others.put(REAL, real);
        return new Houses(work, others);
    }
}
