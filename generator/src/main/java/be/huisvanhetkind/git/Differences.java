package be.huisvanhetkind.git;

import java.util.Map;
import java.util.Set;

/**
 * How the files of a folder differ from a revision; as paths below the folder.
 *
 * @param changed the files that were changed, added or taken away, also those that are not
 *     committed yet
 * @param same the other files, with the id Git has for their content
 */
public record Differences(Set<String> changed, Map<String, String> same) {
    public Differences {
        changed = Set.copyOf(changed);
        same = Map.copyOf(same);
    }
}
