package be.huisvanhetkind.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.worker.Wire.Message;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ShiftTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final PipedOutputStream requests = new PipedOutputStream();
    private final PipedInputStream replies = new PipedInputStream();
    private final DataOutputStream ask = new DataOutputStream(requests);
    private final DataInputStream hear = new DataInputStream(replies);
    private Thread shift = new Thread();

    /** Does what its name says with what it is given. */
    private record Doing(String name, Work work) implements Task {
        interface Work {
            byte[] on(byte[] given) throws Exception;
        }

        @Override
        public byte[] perform(byte[] given) throws Exception {
            return work.on(given);
        }
    }

    @BeforeEach
    void begin() throws IOException {
        List<Task> tasks =
                List.of(
                        new Doing("same", given -> given),
                        new Doing("fall", given -> new byte[] {given[0], given[given.length]}),
                        new Doing("deep", ShiftTest::deeper),
                        new Doing("stay", given -> stay()));
        PipedInputStream in = new PipedInputStream(requests);
        PipedOutputStream out = new PipedOutputStream(replies);
        shift = new Thread(() -> Shift.work(tasks, in, out));
        shift.start();
    }

    @AfterEach
    void end() throws Exception {
        ask.close();
        shift.join();
    }

    private byte[] stay() throws InterruptedException {
        begun.countDown();
        new CountDownLatch(1).await();
        return new byte[0];
    }

    private static byte[] deeper(byte[] given) {
        return given.length > 0 ? deeper(given) : given;
    }

    private Message reply(String task, String given) throws IOException {
        Wire.write(ask, new Message(task, given.getBytes(StandardCharsets.UTF_8)));
        return Wire.read(hear);
    }

    @Test
    void whatIsAskedIsDoneAndWhatStumblesDoesNotCountForTheNext() throws IOException {
        assertEquals("DONE", reply("+same", "").word());
        assertEquals("FAILED", reply("fall", "x").word());
        assertEquals("FAILED", reply("deep", "x").word());
        assertEquals("FAILED", reply("unknown", "x").word());
        assertArrayEquals("é".getBytes(StandardCharsets.UTF_8), reply("same", "é").bytes());
    }

    @Test
    void itEndsWhenWhoAsksIsGoneAlsoInTheMiddleOfItsWork() throws Exception {
        Wire.write(ask, new Message("stay", new byte[0]));
        begun.await();
        ask.close();
        shift.join();
    }
}
