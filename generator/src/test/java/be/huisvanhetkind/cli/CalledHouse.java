package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.dossier.Dossierhuis;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small house in a folder of its own, about which commands are called as if somebody stood there.
 */
record CalledHouse(Path root, Dossierhuis house) implements AutoCloseable {
    private static final String HOME = "huis.hier";

    static CalledHouse in(Path root) {
        System.setProperty(HOME, root.toString());
        return new CalledHouse(root, Dossierhuis.of(Dossierhuis.KLEIN, root));
    }

    /** Where templates and styles lie, for a command that asks for them. */
    static List<String> look() {
        return List.of(
                "--templates",
                BuiltHouse.ROOT.resolve("templates").toString(),
                "--assets",
                BuiltHouse.ROOT.resolve("assets").toString());
    }

    /** What a command says about the house, on the day of the tests. */
    String run(int exitCode, String command, List<String> more) {
        StringWriter said = new StringWriter();
        Stream<String> usual =
                Stream.of(
                        command,
                        "--content",
                        house.content().toString(),
                        "--today",
                        BuiltHouse.TODAY.toString());
        PrintWriter out = new PrintWriter(said, true);
        String[] words = Stream.concat(usual, more.stream()).toArray(String[]::new);
        assertEquals(exitCode, Main.run(out, out, words), said::toString);
        return said.toString();
    }

    @Override
    public void close() {
        System.clearProperty(HOME);
    }
}
