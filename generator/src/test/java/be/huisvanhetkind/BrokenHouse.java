package be.huisvanhetkind;

import be.huisvanhetkind.cli.Main;
import be.huisvanhetkind.spec.Spec;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A house made for a test: the base house, and over it the files of one case. In a text file of a
 * case {@code ⟨E9⟩} is that byte and {@code ⟨3×ab⟩} is {@code ababab}; {@code doe.txt} says what
 * cannot be a file in a repository: {@code weg PATH}, {@code kopieer FROM TO}, {@code koppel PATH
 * TARGET}.
 *
 * @param root the folder that holds {@code content}
 */
record BrokenHouse(Path root) {
    static final Path BASE = Path.of("src/test/resources/basishuis");

    /** What a command printed, and its exit code. */
    record Transcript(String out, String err, int code) {
        /** As a reader sees it on a screen. */
        String text() {
            return out + err + "exit " + code + "\n";
        }
    }

    /** The base house alone. */
    static BrokenHouse base(Path root) {
        return copyOf(BASE, root);
    }

    /** A copy of a house. */
    static BrokenHouse copyOf(Path content, Path root) {
        BrokenHouse house = new BrokenHouse(root);
        copy(content, house.content());
        return house;
    }

    /** The base house with a case over it. */
    static BrokenHouse of(Path root, Path overlay) {
        BrokenHouse house = base(root);
        house.lay(overlay);
        return house;
    }

    /** Lays the files of a case over it. */
    void lay(Path overlay) {
        try (Stream<Path> files = Files.walk(overlay)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = overlay.relativize(file).toString();
                if (!name.equals("verwacht.txt") && !name.equals("doe.txt")) {
                    write(name, Spec.bytes(Files.readString(file)));
                }
            }
            Path orders = overlay.resolve("doe.txt");
            for (String order :
                    Files.exists(orders) ? Files.readAllLines(orders) : List.<String>of()) {
                obey(order.split(" ", 2)[0], order.split(" ", 2)[1]);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path content() {
        return root.resolve("content");
    }

    void write(String name, byte[] bytes) {
        try {
            Path file = content().resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void obey(String verb, String rest) throws IOException {
        switch (verb) {
            case "weg" -> Files.delete(content().resolve(rest));
            case "kopieer" -> {
                String from = rest.substring(0, rest.indexOf(' '));
                write(
                        rest.substring(rest.indexOf(' ') + 1),
                        Files.readAllBytes(content().resolve(from)));
            }
            case "koppel" -> {
                String[] words = rest.split(" ");
                Files.createSymbolicLink(content().resolve(words[0]), Path.of(words[1]));
            }
            default -> throw new IllegalArgumentException(verb);
        }
    }

    /** Runs a command in this process; the folder of the house is left out of what is printed. */
    Transcript run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String before = System.setProperty("huis.hier", root.toString());
        try {
            int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
            return new Transcript(clean(out), clean(err), code);
        } finally {
            if (before == null) {
                System.clearProperty("huis.hier");
            } else {
                System.setProperty("huis.hier", before);
            }
        }
    }

    private String clean(StringWriter printed) {
        return printed.toString()
                .replace(root.toString().replace('\\', '/') + "/", "")
                .replace(root + java.io.File.separator, "")
                .replace("\r\n", "\n");
    }

    /** {@code huis check} on the day the tests live in. */
    Transcript check(String... more) {
        return run(
                Stream.concat(
                                Stream.of(
                                        "check",
                                        "--content",
                                        content().toString(),
                                        "--today",
                                        "2026-11-21"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
