package be.huisvanhetkind.editing.concept;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file becomes.
 *
 * @param path below the content folder, with forward slashes
 * @param bytes what it holds; nothing when it is taken away
 */
public record ConceptBestand(String path, Optional<byte[]> bytes) {
    @Override
    public boolean equals(Object other) {
        return other instanceof ConceptBestand one
                && one.path.equals(path)
                && Arrays.equals(one.bytes.orElse(null), bytes.orElse(null));
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, bytes.map(Arrays::hashCode));
    }
}
