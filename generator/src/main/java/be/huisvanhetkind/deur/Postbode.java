package be.huisvanhetkind.deur;

/** Brings letters; it may take a while, and may fail. */
@FunctionalInterface
public interface Postbode {
    /** Throws an {@link Onbesteld} when it could not be brought. */
    void bring(Brief brief);

    /** A letter that could not be brought; the message is a Dutch sentence without an address. */
    final class Onbesteld extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Onbesteld(String sentence, Throwable why) {
            super(sentence, why);
        }
    }
}
