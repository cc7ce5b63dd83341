package be.huisvanhetkind.dekking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The houses of the repository, each read and built when it is first asked for. */
final class Houses {
    /** The house most questions are about. */
    static final String REAL = "content";

    private final Map<String, World> worlds = new ConcurrentHashMap<>();

    /** The house in a content folder of the repository. */
    World get(String folder) {
        return worlds.computeIfAbsent(folder, World::of);
    }

    /** Houses of which the real one is another. */
    static Houses with(World real) {
        Houses houses = new Houses();
        houses.worlds.put(REAL, real);
        return houses;
    }
}
