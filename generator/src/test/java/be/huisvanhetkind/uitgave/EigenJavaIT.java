package be.huisvanhetkind.uitgave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.uitgave.Proces.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A released program with a Java of its own, made on this machine and started where there is none.
 */
class EigenJavaIT {
    private static final Path SOURCE = Path.of("src/uitgave").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    /** Of parts that nobody here calls: javassist changing a program while it runs. */
    private static final Set<String> NOT_NEEDED = Set.of("jdk.attach", "jdk.jdi");

    @TempDir private Path root;

    private Ran run(String... words) {
        return Proces.run(Map.of("PATH", "/usr/bin:/bin"), root, List.of(words));
    }

    @Test
    void everyModuleThatTheJarsAskIsInTheList() throws IOException {
        Path lib = Uitgave.program().resolve("lib");
        List<String> words =
                new ArrayList<>(
                        List.of(
                                JAVA.resolve("jdeps").toString(),
                                "--ignore-missing-deps",
                                "--print-module-deps",
                                "--multi-release",
                                "17",
                                "--class-path",
                                lib + "/*"));
        try (Stream<Path> jars = Files.list(lib)) {
            jars.map(Path::toString).sorted().forEach(words::add);
        }
        Ran asked = Proces.run(Map.of("LC_ALL", "C.UTF-8"), root, words);
        assertEquals(0, asked.code(), asked.said());
        String last = asked.said().lines().reduce("", (one, next) -> next);
        Set<String> needed = new TreeSet<>(List.of(last.split(",")));
        assertTrue(needed.contains("java.base"), asked.said());
        needed.removeAll(NOT_NEEDED);
        needed.removeAll(Files.readAllLines(SOURCE.resolve("modules.txt")));
        assertEquals(Set.of(), needed);
    }

    @Test
    void startsAndBuildsWhereThereIsNoJava() throws IOException {
        Path zip = root.resolve(Uitgave.NAME + ".zip");
        Files.copy(Uitgave.archive(".zip"), zip);
        Ran made =
                run(
                        JAVA.resolve("java").toString(),
                        SOURCE.resolve("MetJava.java").toString(),
                        zip.toString(),
                        SOURCE.resolve("modules.txt").toString());
        assertEquals(0, made.code(), made.said());
        Ran unpacked = run("unzip", "-q", made.said().strip());
        assertEquals(0, unpacked.code(), unpacked.said());
        Path program = root.resolve(Uitgave.NAME);
        Path house = root.resolve("huis");
        FileUtils.copyDirectory(
                Path.of("src/test/resources/basishuis").toFile(),
                house.resolve("content").toFile());
        Path tools = Uitgave.tools(Uitgave.FOLDER.resolve("werk/bin-zonder-java"));
        Ran build =
                Proces.run(
                        Map.of("PATH", tools.toString(), "JAVA_HOME", "/nergens"),
                        house,
                        List.of(program.resolve("huis").toString(), "build"));
        assertEquals(0, build.code(), build.said());
        assertTrue(Files.exists(house.resolve("site/index.html")));
    }
}
