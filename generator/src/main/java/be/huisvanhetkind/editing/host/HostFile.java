package be.huisvanhetkind.editing.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file in a version, as Git keeps it.
 *
 * @param mode as Git writes it; only plain files may be read or written
 * @param id the name Git has for its content
 */
record HostFile(String mode, String id) {
    /** No link and no other repository. */
    boolean isFile() {
        return mode.startsWith("100");
    }

    /**
     * The files of a version, as hosts tell them; links and other repositories too.
     *
     * @param id where an entry tells the name of its content
     * @return by their path in the repository
     */
    static Map<String, HostFile> all(Iterable<JsonNode> entries, String id) {
        Map<String, HostFile> files = new LinkedHashMap<>();
        for (JsonNode entry : entries) {
            if (!HostAnswer.text(entry, "/type").equals("tree")) {
                files.put(
                        HostAnswer.text(entry, "/path"),
                        new HostFile(HostAnswer.text(entry, "/mode"), HostAnswer.text(entry, id)));
            }
        }
        return files;
    }
}
