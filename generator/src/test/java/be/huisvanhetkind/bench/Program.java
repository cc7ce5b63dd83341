package be.huisvanhetkind.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, started with the options the launcher {@code huis} gives Java. */
final class Program {
    private static final List<String> OPTIONS =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xss4m",
                    "-Xshare:auto",
                    "-Xlog:disable",
                    "-Djruby.compile.mode=OFF",
                    "-Dorg.freemarker.loggerLibrary=none",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8");

    private final Path jar;
    private final Path archive;
    private final File output;

    /**
     * @param jar the program
     * @param work where the archive of classes comes, and what the program says
     */
    Program(Path jar, Path work) {
        this.jar = jar.toAbsolutePath();
        this.archive = work.resolve("classes.jsa").toAbsolutePath();
        this.output = work.resolve("output.txt").toFile();
    }

    /** Runs a command once to make the archive of classes the launcher makes too. */
    void train(Path house, List<String> arguments) throws IOException, InterruptedException {
        Files.deleteIfExists(archive);
        run("-XX:ArchiveClassesAtExit=" + archive, house, main(arguments));
    }

    /** As somebody who stands in a house. */
    Run run(Path house, List<String> arguments) throws IOException, InterruptedException {
        return run("-XX:SharedArchiveFile=" + archive, house, main(arguments));
    }

    /** Runs another class, with the classes of the bench behind those of the program. */
    String run(Class<?> main, Path house, List<String> arguments)
            throws IOException, InterruptedException {
        String classPath =
                jar + File.pathSeparator + Path.of("target", "test-classes").toAbsolutePath();
        List<String> end = new ArrayList<>(List.of("-cp", classPath, main.getName()));
        end.addAll(arguments);
        run("-XX:SharedArchiveFile=" + archive, house, end);
        return Files.readString(output.toPath());
    }

    private List<String> main(List<String> arguments) {
        List<String> end =
                new ArrayList<>(List.of("-cp", jar.toString(), "be.huisvanhetkind.cli.Main"));
        end.addAll(arguments);
        return end;
    }

    private Run run(String archiveOption, Path house, List<String> end)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(OPTIONS);
        command.add(archiveOption);
        command.add("-Dhuis.hier=" + house.toAbsolutePath());
        String extra = System.getenv("HUIS_JAVA_OPTS");
        if (extra != null && !extra.isBlank()) {
            command.addAll(List.of(extra.trim().split(" +")));
        }
        command.addAll(end);
        return Run.of(command, output);
    }
}
