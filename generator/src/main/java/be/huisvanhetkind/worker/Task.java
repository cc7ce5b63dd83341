package be.huisvanhetkind.worker;

/** Something a worker can do with the bytes it is given; it touches nothing else. */
public interface Task {
    /** How it is asked for. */
    String name();

    /** Loads what takes long the first time; that counts for no file. */
    default void prepare() {}

    /**
     * Does the work.
     *
     * @throws Exception whatever a library throws on bytes that make no sense
     */
    byte[] perform(byte[] given) throws Exception;
}
