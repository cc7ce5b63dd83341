package be.huisvanhetkind.worker;

import be.huisvanhetkind.worker.Wire.Message;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A second Java with the same program, that answers one request at a time. It ends when this
 * program does, however that ends: it reads what this program says, and then there is nothing more
 * to read.
 */
final class WorkerProcess {
    private static final String MAIN = "be.huisvanhetkind.cli.Worker";

    /** More options for its Java, from who started this program. */
    private static final String OPTIONS = "huis.werker";

    private static final int OUT_OF_MEMORY = 3;
    private static final int LOOK_EVERY = 20;
    private static final int LAST_WORDS = 60;

    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "werker");
                        thread.setDaemon(true);
                        return thread;
                    });

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream replies;
    private final Set<String> prepared = new HashSet<>();

    private WorkerProcess(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.replies = new DataInputStream(process.getInputStream());
    }

    static WorkerProcess start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx256m",
                        "-Xss4m",
                        "-XX:MetaspaceSize=96m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xlog:disable",
                        "-Djava.awt.headless=true",
                        "-Djruby.compile.mode=OFF",
                        "-Djruby.native.enabled=false",
                        "-Dfile.encoding=UTF-8"));
        Optional.ofNullable(System.getProperty(OPTIONS)).ifPresent(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        return new WorkerProcess(
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start());
    }

    /**
     * The reply; nothing when the process is gone, and nobody knows why.
     *
     * @throws IOException when it was never ready for this, which is the fault of no file
     */
    Optional<TaskReply> ask(String task, byte[] given) throws IOException {
        if (prepared.add(task)) {
            Message prepare = new Message(Wire.PREPARE + task, new byte[0]);
            if (exchange(prepare, Allowance.PREPARATION).filter(TaskReply::isDone).isEmpty()) {
                throw new IOException("een hulpproces begint niet");
            }
        }
        return exchange(new Message(task, given), Allowance.FILE);
    }

    private Optional<TaskReply> exchange(Message request, Allowance allowance) {
        Duration before = worked();
        long begin = System.nanoTime();
        Future<TaskReply> reply = THREADS.submit(() -> exchange(request));
        while (true) {
            try {
                return Optional.of(reply.get(LOOK_EVERY, TimeUnit.MILLISECONDS));
            } catch (TimeoutException busy) {
                Duration passed = Duration.ofNanos(System.nanoTime() - begin);
                if (process.isAlive() && allowance.isSpent(worked().minus(before), passed)) {
                    end();
                    return Optional.of(TaskReply.exceeded());
                }
            } catch (ExecutionException gone) {
                return lastWords();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                end();
                return Optional.empty();
            }
        }
    }

    private TaskReply exchange(Message request) throws IOException {
        Wire.write(requests, request);
        Message reply = Wire.read(replies);
        return new TaskReply(TaskReply.Outcome.valueOf(reply.word()), reply.bytes());
    }

    /** What its exit code tells. */
    private Optional<TaskReply> lastWords() {
        try {
            boolean ended = process.waitFor(LAST_WORDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == OUT_OF_MEMORY
                    ? Optional.of(TaskReply.exceeded())
                    : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            end();
        }
    }

    /** Processor time until now; the clock where the system does not tell. */
    private Duration worked() {
        return process.toHandle()
                .info()
                .totalCpuDuration()
                .orElseGet(() -> Duration.ofNanos(System.nanoTime()));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once. */
    void end() {
        process.destroyForcibly();
    }

    /** Lets it go, and waits until it is gone. */
    void dismiss() {
        try {
            requests.close();
            if (!process.waitFor(LAST_WORDS, TimeUnit.SECONDS)) {
                end();
            }
        } catch (IOException gone) {
            end();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            end();
        }
    }
}
