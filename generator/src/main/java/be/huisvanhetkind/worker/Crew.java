package be.huisvanhetkind.worker;

import be.huisvanhetkind.cache.Cache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /** What did not work is not tried again by this program; another run does. */
    private final Map<String, TaskReply> refused = new ConcurrentHashMap<>();

    private final Set<String> possible = ConcurrentHashMap.newKeySet();

    private Crew() {}

    /**
     * Has something done, within what one file may take.
     *
     * @param task the name of a {@link Task}
     * @throws UncheckedIOException when this machine lets no process start
     */
    public TaskReply ask(String task, byte[] given) {
        String key = Cache.key(task, given);
        TaskReply before = refused.get(key);
        if (before != null) {
            return before;
        }
        TaskReply reply =
                askOne(task, given)
                        .or(() -> askOne(task, given))
                        .orElseGet(TaskReply::exceeded); // twice gone, so it is this file
        if (!reply.isDone()) {
            refused.put(key, reply);
        }
        return reply;
    }

    /**
     * Whether something can be done within what one file may take; what could, is not asked again.
     */
    public boolean canDo(String task, byte[] given) {
        String key = Cache.key(task, given);
        boolean can = possible.contains(key) || ask(task, given).isDone();
        if (can) {
            possible.add(key);
        }
        return can;
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
