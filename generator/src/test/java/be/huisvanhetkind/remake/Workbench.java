package be.huisvanhetkind.remake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Where edits are done: every file that is touched can be put back as it was. */
final class Workbench {
    final EditedHouse house;
    private final List<Map<Path, Optional<String>>> earlier = new ArrayList<>();
    private Map<Path, Optional<String>> touched = new LinkedHashMap<>();
    private Map<Path, String> memory = Map.of();
    private Map<Path, String> memoryBefore = Map.of();

    Workbench(EditedHouse house) {
        this.house = house;
    }

    void write(Path file, String text) throws IOException {
        note(file);
        Disk.write(file, text);
    }

    void delete(Path file) throws IOException {
        note(file);
        Files.delete(file);
    }

    /** Before a file is changed in another way. */
    void note(Path file) throws IOException {
        touched.putIfAbsent(
                file, Files.exists(file) ? Optional.of(Disk.read(file)) : Optional.empty());
    }

    /** A site stands: what was done is kept, until it is reverted. */
    void keep() throws IOException {
        memoryBefore = memory;
        memory = new HashMap<>();
        for (Path file : Disk.files(house.shelf())) {
            if (Disk.parent(file).equals(house.shelf())) {
                memory.put(file, Disk.read(file));
            }
        }
        if (!touched.isEmpty()) {
            earlier.add(touched);
            touched = new LinkedHashMap<>();
        }
    }

    /** What was done since is undone. */
    void undo() throws IOException {
        putBack(touched);
        touched = new LinkedHashMap<>();
    }

    static String revert(Workbench bench, Random dice) throws IOException {
        if (bench.earlier.isEmpty()) {
            return "";
        }
        Map<Path, Optional<String>> before =
                bench.earlier.remove(dice.nextInt(bench.earlier.size()));
        for (Path file : before.keySet()) {
            bench.note(file);
        }
        putBack(before);
        return "revert " + before.keySet();
    }

    /** A run was killed: its site stands, and not all that it had to write down of it. */
    static String kill(Workbench bench, Random dice) throws IOException {
        StringBuilder story = new StringBuilder("killed before writing");
        for (Map.Entry<Path, String> file : new TreeMap<>(bench.memoryBefore).entrySet()) {
            if (dice.nextBoolean()) {
                Disk.write(file.getKey(), file.getValue());
                story.append(' ').append(file.getKey().getFileName());
            }
        }
        return story.toString();
    }

    private static void putBack(Map<Path, Optional<String>> before) throws IOException {
        for (Map.Entry<Path, Optional<String>> file : before.entrySet()) {
            if (file.getValue().isPresent()) {
                Disk.write(file.getKey(), file.getValue().get());
            } else {
                Files.deleteIfExists(file.getKey());
            }
        }
    }

    /** The files authors write. */
    List<Path> documents() throws IOException {
        return Edits.ending(Disk.files(house.content()), ".md", ".adoc");
    }

    String name(Path file) {
        return Disk.parent(house.content()).relativize(file).toString();
    }
}
