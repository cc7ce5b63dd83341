package be.huisvanhetkind.bench;

import be.huisvanhetkind.content.Documents;
import be.huisvanhetkind.content.HuisReader;
import be.huisvanhetkind.content.markup.Bodies;
import be.huisvanhetkind.content.markup.BodyCache;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.rules.Rules;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * What each stage costs, in one process of its own: the CPU time of the whole process from the
 * beginning to the end of the stage, so with compiling and collecting what falls in it.
 */
final class Stages {
    private final com.sun.management.OperatingSystemMXBean machine =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Stages() {}

    /** Arguments: the content folder, the file of the cache, the day. */
    public static void main(String[] args) {
        new Stages().run(Path.of(args[0]), Path.of(args[1]), LocalDate.parse(args[2]));
    }

    private void run(Path content, Path cacheFile, LocalDate today) {
        System.out.printf("start %.2f%n", machine.getProcessCpuTime() / 1e9);
        BodyCache cache = time("cache", () -> BodyCache.load(cacheFile));
        Sources sources = time("files", () -> Sources.in(List.of(content)).value());
        Documents documents =
                time("documents", () -> Documents.read(sources, new Bodies(cache)).value());
        Huis huis = time("house", () -> HuisReader.read(documents, today).value()).orElseThrow();
        time("rules", () -> Rules.check(huis).value());
        time(
                "save",
                () -> {
                    cache.save(cacheFile);
                    return huis;
                });
    }

    private <T> T time(String stage, Supplier<T> work) {
        long before = machine.getProcessCpuTime();
        T value = work.get();
        System.out.printf("%s %.2f%n", stage, (machine.getProcessCpuTime() - before) / 1e9);
        return value;
    }
}
