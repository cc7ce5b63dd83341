package be.huisvanhetkind.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A process that publishes one site after another, and tells each step, until it is killed. */
final class Restless {
    private static final int FILES = 40;

    /** What it publishes in turn; some files are in each, some change, some come and go. */
    static final List<Map<String, String>> SITES =
            IntStream.range(0, 3).mapToObj(Restless::site).toList();

    private Restless() {}

    private static Map<String, String> site(int number) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            boolean isNew = i % (number + 2) == 0;
            String place = isNew && i % 5 == 0 ? "map-" + number + "/" : "map/";
            files.put(place + i + ".html", isNew ? "site " + number : "altijd");
        }
        return files;
    }

    public static void main(String[] args) {
        Plot plot = Plot.in(Path.of(args[0]));
        if (args.length > 1) {
            fallBetweenTheRenames(plot.site());
        }
        for (int number = 0; ; number++) {
            plot.publish(SITES.get(number % SITES.size()), Restless::tell);
            tell();
        }
    }

    /** Ends at once, in the moment in which there is no site. */
    private static void fallBetweenTheRenames(Path site) {
        Thread watcher =
                new Thread(
                        () -> {
                            while (Files.exists(site)) {
                                Thread.onSpinWait();
                            }
                            Runtime.getRuntime().halt(1);
                        });
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void tell() {
        System.out.write('.');
        System.out.flush();
    }

    static Process start(Path folder, String... more) throws IOException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        Restless.class.getName(),
                        folder.toString());
        return new ProcessBuilder(Stream.concat(command.stream(), Stream.of(more)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Kills it, as a machine that goes out does, once it has told so many steps. */
    static void kill(Process process, int steps) throws IOException, InterruptedException {
        try (InputStream told = process.getInputStream()) {
            told.readNBytes(steps);
            process.destroyForcibly().waitFor();
        }
    }
}
