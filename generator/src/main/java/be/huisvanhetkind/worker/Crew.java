package be.huisvanhetkind.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The workers of this program, which start when they are needed and stay. A request that takes too
 * much ends its worker; who was waiting gets another, so that one file never counts against the
 * next. As long as nothing exceeds, one worker is enough; then there are two. Safe for use by
 * several threads.
 */
public final class Crew {
    /** Processes are of the whole program, as its threads are. */
    public static final Crew HERE = new Crew();

    private final Semaphore places = new Semaphore(1, true);
    private final AtomicBoolean isDouble = new AtomicBoolean();
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();

    private Crew() {}

    /**
     * Has something done, within what one file may take.
     *
     * @param task the name of a {@link Task}
     * @throws UncheckedIOException when this machine lets no process start
     */
    public TaskReply ask(String task, byte[] given) {
        return askOne(task, given)
                .or(() -> askOne(task, given))
                .orElseGet(TaskReply::exceeded); // twice gone without a word, so it is this file
    }

    private Optional<TaskReply> askOne(String task, byte[] given) {
        places.acquireUninterruptibly();
        try {
            WorkerProcess worker = idle.poll();
            return ask(worker == null ? WorkerProcess.start() : worker, task, given);
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "deze computer laat geen hulpproces toe: " + refused.getMessage(), refused);
        } finally {
            places.release();
        }
    }

    private Optional<TaskReply> ask(WorkerProcess worker, String task, byte[] given)
            throws IOException {
        Optional<TaskReply> reply = worker.ask(task, given);
        if (worker.isAlive() && reply.filter(told -> !told.isExceeded()).isPresent()) {
            idle.push(worker);
        } else {
            worker.end();
            addPlace();
        }
        return reply;
    }

    private void addPlace() {
        if (isDouble.compareAndSet(false, true)) {
            places.release();
        }
    }

    /** Lets every worker go that has nothing to do; a next request starts another. */
    public void dismiss() {
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.dismiss();
        }
    }
}
