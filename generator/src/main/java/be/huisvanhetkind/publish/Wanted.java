package be.huisvanhetkind.publish;

import be.huisvanhetkind.render.Recipe;
import java.util.Optional;

/**
 * A file that the site shall have.
 *
 * @param content what tells its bytes from any others, when that is known before it is made
 * @param recipe makes it, when it does not stand somewhere already
 */
public record Wanted(String path, Optional<String> content, Recipe recipe) {}
