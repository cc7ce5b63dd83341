package be.huisvanhetkind.remake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What authors do. */
final class ContentEdits {
    private static final List<String> WORDS =
            List.of("Appel", "Zebra", "Maan", "Kom gerust", "Zitdag", "Boom");

    private ContentEdits() {}

    static String text(Workbench bench, Random dice) throws IOException {
        Path file = Edits.one(bench.documents(), dice);
        String text = Disk.read(file);
        int body = text.indexOf("\n---", 4) + 5;
        String begin = text.substring(0, body);
        String word = Edits.one(WORDS, dice) + " " + dice.nextInt(100);
        bench.write(
                file,
                dice.nextInt(4) == 0
                        ? begin + "\n" + word + ".\n"
                        : text + "\n" + word + " staat hier.\n");
        return "text of " + bench.name(file);
    }

    /** A field gets the value it has in another file, or goes. */
    static String field(Workbench bench, Random dice) throws IOException {
        Path file = Edits.one(bench.documents(), dice);
        List<String> lines = new ArrayList<>(Disk.read(file).lines().toList());
        List<Integer> fields = new ArrayList<>();
        for (int line = 1; line < lines.size() && !lines.get(line).equals("---"); line++) {
            if (lines.get(line).matches("[a-z_]+: .*")) {
                fields.add(line);
            }
        }
        int line = Edits.one(fields, dice);
        String key = lines.get(line).substring(0, lines.get(line).indexOf(':') + 1);
        List<String> others = values(bench, key);
        if (dice.nextInt(4) == 0) {
            lines.remove(line);
        } else {
            lines.set(line, Edits.one(others, dice));
        }
        bench.write(file, String.join("\n", lines) + "\n");
        return key + " of " + bench.name(file);
    }

    private static List<String> values(Workbench bench, String key) throws IOException {
        List<String> values = new ArrayList<>();
        for (Path file : bench.documents()) {
            Disk.read(file).lines().filter(line -> line.startsWith(key)).forEach(values::add);
        }
        return values;
    }

    /** Another title, so another place in every list. */
    static String title(Workbench bench, Random dice) throws IOException {
        Path file = Edits.one(bench.documents(), dice);
        bench.write(
                file,
                Disk.read(file)
                        .replaceFirst("titel: ", "titel: " + Edits.one(WORDS, dice) + " en "));
        return "title of " + bench.name(file);
    }

    static String status(Workbench bench, Random dice) throws IOException {
        Path file = Edits.one(bench.documents(), dice);
        String text = Disk.read(file);
        bench.write(
                file,
                text.contains("status: concept")
                        ? text.replace("status: concept", "status: gepubliceerd")
                        : text.replace("status: gepubliceerd", "status: concept"));
        return "status of " + bench.name(file);
    }

    /** Another name; whoever names it follows, most of the time. */
    static String rename(Workbench bench, Random dice) throws IOException {
        Path file = Edits.one(bench.documents(), dice);
        String old = id(file);
        String fresh = old + "-" + dice.nextInt(9);
        if (dice.nextInt(4) > 0) {
            for (Path other : bench.documents()) {
                String text = Disk.read(other);
                String told = text.replaceAll("(?<=[\\[ /])" + old + "(?=[\\],/\\s])", fresh);
                if (!told.equals(text)) {
                    bench.write(other, told);
                }
            }
        }
        boolean isPartner = file.getFileName().toString().startsWith("partner.");
        moveAll(
                bench,
                isPartner ? Disk.parent(file) : file,
                isPartner
                        ? file.resolveSibling("../" + fresh).normalize()
                        : file.resolveSibling(file.getFileName().toString().replace(old, fresh)));
        return "rename " + bench.name(file) + " to " + fresh;
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("partner.")
                ? Disk.parent(file).getFileName().toString()
                : name.substring(0, name.lastIndexOf('.'));
    }

    private static void moveAll(Workbench bench, Path from, Path to) throws IOException {
        for (Path file : Files.isDirectory(from) ? Disk.files(from) : List.of(from)) {
            String text = Disk.read(file);
            bench.delete(file);
            bench.write(Files.isDirectory(from) ? to.resolve(from.relativize(file)) : to, text);
        }
    }

    static String delete(Workbench bench, Random dice) throws IOException {
        Path file = Edits.one(bench.documents(), dice);
        bench.delete(file);
        return "delete " + bench.name(file);
    }

    /** One more of what is there. */
    static String add(Workbench bench, Random dice) throws IOException {
        Path file = Edits.one(bench.documents(), dice);
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path copy =
                file.resolveSibling(
                        name.substring(0, dot) + "-" + dice.nextInt(99) + name.substring(dot));
        bench.write(copy, Disk.read(file).replaceFirst("titel: ", "titel: Nog eens "));
        return "add " + bench.name(copy);
    }

    /** What a partner organises, another does from now on. */
    static String move(Workbench bench, Random dice) throws IOException {
        List<Path> owned =
                bench.documents().stream()
                        .filter(file -> bench.name(file).matches("content/partners/.*/.*/.*"))
                        .toList();
        List<Path> partners =
                Edits.ending(bench.documents(), "partner.md").stream().map(Disk::parent).toList();
        if (owned.isEmpty() || partners.isEmpty()) {
            return "";
        }
        Path file = Edits.one(owned, dice);
        Path to =
                Edits.one(partners, dice)
                        .resolve(Disk.parent(file).getFileName())
                        .resolve(file.getFileName());
        moveAll(bench, file, to);
        return "move " + bench.name(file) + " to " + bench.name(to);
    }

    static String vocabulary(Workbench bench, Random dice) throws IOException {
        Path file = Edits.one(Disk.files(bench.house.content().resolve("begrippen")), dice);
        List<String> lines = Disk.read(file).lines().toList();
        int at = dice.nextInt(lines.size());
        String key = Edits.one(List.of("  label: ", "  uitleg: "), dice);
        bench.write(
                file,
                lines.stream()
                                .map(
                                        line ->
                                                line.startsWith(key) && !line.contains("\"")
                                                        ? line
                                                                + (line.hashCode() % 3 == at % 3
                                                                        ? " x" + at
                                                                        : "")
                                                        : line)
                                .collect(Collectors.joining("\n"))
                        + "\n");
        return "vocabulary " + bench.name(file);
    }

    static String house(Workbench bench, Random dice) throws IOException {
        Path file = bench.house.content().resolve("huis.yml");
        String line =
                Edits.one(
                        List.of(
                                "slagzin: Voor elk gezin " + dice.nextInt(99) + ".",
                                "talen: [fr, en]",
                                "talen: [fr]",
                                "talen: []",
                                "website: https://proefdorp.example/",
                                "website: https://proefdorp.example/huis/",
                                "website:",
                                "merk: { donker: \"#0f4c50\", licht: \"#ffb55a\" }",
                                "merk: { donker: \"#4c0f50\", licht: \"#ffb55a\" }",
                                "fase: opstartend",
                                "fase: operationeel",
                                "missie: We zijn er voor elk kind.",
                                "contact: { telefoon: 013 00 12 " + (10 + dice.nextInt(80)) + " }",
                                "regels: { set: basis }"),
                        dice);
        String key = line.substring(0, line.indexOf(':') + 1);
        String rest =
                Disk.read(file)
                        .lines()
                        .filter(old -> !old.startsWith(key))
                        .collect(Collectors.joining("\n"));
        bench.write(file, rest + "\n" + (line.equals(key) ? "" : line + "\n"));
        return "huis.yml " + line;
    }

    /** Another picture of the same name, and of the same size in bytes where that can be. */
    static String picture(Workbench bench, Random dice) throws IOException {
        Path file =
                Edits.one(
                        Edits.ending(Disk.files(bench.house.content()), ".svg", ".png", ".jpg"),
                        dice);
        bench.note(file);
        if (file.toString().endsWith(".svg")) {
            Disk.write(
                    file,
                    Disk.read(file)
                            .replaceFirst(
                                    "#[0-9a-f]{6}", "#%06x".formatted(dice.nextInt(1 << 24))));
        } else {
            Pictures.write(file, dice.nextInt(12));
        }
        return "picture " + bench.name(file);
    }
}
