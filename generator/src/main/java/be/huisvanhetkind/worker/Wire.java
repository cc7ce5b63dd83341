package be.huisvanhetkind.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How requests and replies cross a pipe: a word, a length, and so many bytes. */
final class Wire {
    /** No file gives more. */
    static final int LONGEST = 1 << 26;

    /** Before the name of a task that is to be prepared. */
    static final String PREPARE = "+";

    /** One message. */
    record Message(String word, byte[] bytes) {}

    private Wire() {}

    static void write(DataOutputStream out, Message frame) throws IOException {
        out.writeUTF(frame.word());
        out.writeInt(frame.bytes().length);
        out.write(frame.bytes());
        out.flush();
    }

    /**
     * The next message.
     *
     * @throws IOException at the end, or when what comes is no message
     */
    static Message read(DataInputStream in) throws IOException {
        String word = in.readUTF();
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("no message of " + length + " bytes");
        }
        return new Message(word, in.readNBytes(length));
    }
}
