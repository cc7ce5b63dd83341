package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered was altered by somebody who also made its sum right. */
class AlteredMemoryTest {
    private static final int ROUNDS = 40;
    private static final int HEAD = 100;

    @TempDir private Path root;

    @Test
    void checkNeverStumblesOverIt() throws IOException {
        BrokenHouse house = BrokenHouse.base(root);
        house.check("--format", "json");
        Path memory = root.resolve(".huis/inhoud");
        byte[] whole = Files.readAllBytes(memory);
        PathUtils.delete(memory.getParent());
        Random dice = new Random(14);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] altered = whole.clone();
            for (int i = 0; i < 60; i++) {
                int at = HEAD + dice.nextInt(altered.length - HEAD - Long.BYTES);
                altered[at] = (byte) dice.nextInt();
            }
            Files.createDirectories(memory.getParent()); // nothing else is remembered
            Files.write(memory, summed(altered));
            BrokenHouse.Transcript told = house.check("--format", "text");
            assertEquals("", told.err());
            assertTrue(told.code() < 2, told::text);
            PathUtils.delete(memory.getParent());
        }
    }

    private static byte[] summed(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(bytes.length - Long.BYTES, sum.getValue());
        return bytes;
    }
}
