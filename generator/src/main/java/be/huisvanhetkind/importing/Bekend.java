package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.importing.voorstel.Sleutel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is there, or that will be.
 *
 * @param path below the content folder
 * @param sleutel by which its source knows it; nothing when an author made it
 * @param isNieuw whether it is not there yet
 */
record Bekend(
        ContentType<?> type, String id, Path path, Optional<Sleutel> sleutel, boolean isNieuw) {}
