package be.huisvanhetkind.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one child process cost, as Linux counts it in {@code /proc}. Elsewhere only the clock is
 * known, and the rest is 0.
 *
 * @param cpu seconds, of the user and the system together
 * @param wall seconds
 * @param memory the most memory it had, in MiB; looked at every few milliseconds until it ended
 */
record Run(double cpu, double wall, double memory) {
    private static final Path SELF = Path.of("/proc/self/stat");
    private static final double TICKS_PER_SECOND = 100;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** Whether this machine tells more than the time on the clock. */
    static boolean isMeasured() {
        return Files.isReadable(SELF);
    }

    /** Runs a command to its end; one that fails stops everything. */
    static Run of(List<String> command, File output) throws IOException, InterruptedException {
        double cpuBefore = cpuOfChildren();
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output)
                        .start();
        double memory = 0;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            memory = Math.max(memory, peak(process.pid()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "exit code %d: %s%n%s"
                            .formatted(
                                    process.exitValue(),
                                    String.join(" ", command),
                                    Files.readString(output.toPath())));
        }
        return new Run(cpuOfChildren() - cpuBefore, wall, memory);
    }

    /** The middle one of several, by each number apart. */
    static Run median(List<Run> runs) {
        return new Run(
                middle(runs.stream().map(Run::cpu).toList()),
                middle(runs.stream().map(Run::wall).toList()),
                middle(runs.stream().map(Run::memory).toList()));
    }

    private static double middle(List<Double> numbers) {
        return numbers.stream().sorted(Comparator.naturalOrder()).toList().get(numbers.size() / 2);
    }

    /** Of all children that ended: fields 16 and 17, counted from after the name in brackets. */
    private static double cpuOfChildren() throws IOException {
        if (!isMeasured()) {
            return 0;
        }
        String stat = Files.readString(SELF);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
    }

    private static double peak(long pid) {
        try {
            Matcher matcher = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024.0 : 0;
        } catch (IOException endedOrNotLinux) {
            return 0;
        }
    }
}
