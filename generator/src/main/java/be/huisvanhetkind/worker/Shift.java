package be.huisvanhetkind.worker;

import be.huisvanhetkind.worker.Wire.Message;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a worker does from its first request until who asks is gone. */
public final class Shift {
    private final Map<String, Task> tasks;
    private final DataOutputStream out;
    private final BlockingQueue<Message> asked = new LinkedBlockingQueue<>();

    private Shift(List<Task> tasks, OutputStream out) {
        this.tasks = tasks.stream().collect(Collectors.toMap(Task::name, Function.identity()));
        this.out = new DataOutputStream(out);
    }

    /** Works as long as there may be something to read; also while it works it notices the end. */
    public static void work(List<Task> tasks, InputStream in, OutputStream out) {
        Shift shift = new Shift(tasks, out);
        Thread thread = new Thread(shift::perform, "werk");
        thread.setDaemon(true);
        thread.start();
        try (DataInputStream requests = new DataInputStream(in)) {
            while (true) {
                shift.asked.add(Wire.read(requests));
            }
        } catch (IOException nobodyAsks) {
            // The end of the shift.
        }
    }

    private void perform() {
        try {
            while (true) {
                Message request = asked.take();
                TaskReply reply = reply(request);
                Wire.write(out, new Message(reply.how().name(), reply.made()));
            }
        } catch (IOException | InterruptedException nobodyListens) {
            Thread.currentThread().interrupt();
        }
    }

    private TaskReply reply(Message request) {
        try {
            if (request.word().startsWith(Wire.PREPARE)) {
                task(request.word().substring(1)).prepare();
                return TaskReply.done(new byte[0]);
            }
            byte[] made = task(request.word()).perform(request.bytes());
            return made.length > Wire.LONGEST ? TaskReply.exceeded() : TaskReply.done(made);
        } catch (Exception | StackOverflowError stumbled) {
            return TaskReply.failed();
        }
    }

    private Task task(String name) {
        Task task = tasks.get(name);
        if (task == null) {
            throw new IllegalArgumentException("no task " + name);
        }
        return task;
    }
}
