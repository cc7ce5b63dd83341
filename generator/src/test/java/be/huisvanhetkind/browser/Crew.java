package be.huisvanhetkind.browser;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Two browsers that look at many pages side by side. */
final class Crew {
    private static final int SIZE = 2;

    private Crew() {}

    /** What is said of each page, by its address. */
    static Map<String, List<String>> look(
            List<String> paths, BiFunction<Chromium, String, List<String>> judge) {
        Queue<String> todo = new ConcurrentLinkedQueue<>(paths);
        Map<String, List<String>> said = new ConcurrentHashMap<>();
        List<Thread> workers =
                IntStream.range(0, SIZE)
                        .mapToObj(number -> new Thread(() -> work(todo, judge, said)))
                        .toList();
        workers.forEach(Thread::start);
        workers.forEach(Crew::join);
        return Map.copyOf(said);
    }

    private static void work(
            Queue<String> todo,
            BiFunction<Chromium, String, List<String>> judge,
            Map<String, List<String>> said) {
        try (Chromium chromium = Chromium.start()) {
            for (String path = todo.poll(); path != null; path = todo.poll()) {
                said.put(path, judge.apply(chromium, path));
            }
        }
    }

    private static void join(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
