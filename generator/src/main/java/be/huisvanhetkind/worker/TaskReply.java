package be.huisvanhetkind.worker;

import be.huisvanhetkind.cache.Decoder;

/**
 * What came of a request.
 *
 * @param made only when it is done
 */
public record TaskReply(Outcome how, byte[] made) {
    private static final byte[] NOTHING = {};

    /** How it ended. */
    public enum Outcome {
        DONE,
        /** The bytes make no sense. */
        FAILED,
        /** It took more time or memory than one file may. */
        EXCEEDED
    }

    static TaskReply done(byte[] made) {
        return new TaskReply(Outcome.DONE, made);
    }

    static TaskReply failed() {
        return new TaskReply(Outcome.FAILED, NOTHING);
    }

    static TaskReply exceeded() {
        return new TaskReply(Outcome.EXCEEDED, NOTHING);
    }

    public boolean isDone() {
        return how == Outcome.DONE;
    }

    public boolean isExceeded() {
        return how == Outcome.EXCEEDED;
    }

    /** What was made, when that was written by an encoder. */
    public Decoder decoder() {
        return new Decoder(made);
    }
}
