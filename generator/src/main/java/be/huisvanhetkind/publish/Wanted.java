package be.huisvanhetkind.publish;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that the site shall have.
 *
 * @param digest what tells its bytes from any others, when that is known before it is made
 * @param maker makes it, when it does not stand somewhere already
 */
public record Wanted(String path, Optional<String> digest, Supplier<Content> maker) {}
