package be.huisvanhetkind.editing.host;

import java.util.Base64;
import java.util.Optional;

/**
 * What becomes of one file of the repository.
 *
 * @param path in the repository
 * @param before what is there now, where it is changed
 * @param after what it will hold; nothing when it is taken away
 */
record Bestandswijziging(String path, Optional<HostFile> before, Optional<byte[]> after) {
    /** In one word, as GitLab and Forgejo take it. */
    String action() {
        return after.isEmpty() ? "delete" : before.isPresent() ? "update" : "create";
    }

    Optional<String> base64() {
        return after.map(Base64.getEncoder()::encodeToString);
    }

    /** Whether there is anything to do. */
    boolean isReal() {
        return before.isPresent() || after.isPresent();
    }
}
