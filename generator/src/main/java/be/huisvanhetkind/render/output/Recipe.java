package be.huisvanhetkind.render.output;

/** Makes the bytes of a file, the same ones each time. */
@FunctionalInterface
public interface Recipe {
    /**
     * Cooks the file.
     *
     * @throws RecipeFailed when an author must know why it cannot be made
     */
    byte[] bytes();
}
