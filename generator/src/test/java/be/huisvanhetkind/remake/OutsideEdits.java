package be.huisvanhetkind.remake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** What happens around the content: looks, days, programs and accidents. */
final class OutsideEdits {
    private OutsideEdits() {}

    static String template(Workbench bench, Random dice) throws IOException {
        Path file = Edits.one(Disk.files(bench.house.templates()), dice);
        String text = Disk.read(file);
        int kind = dice.nextInt(6);
        String edited =
                switch (kind) {
                    case 0 -> text + "${inhoud.wat.er.niet.is}";
                    case 1, 2 -> text + "<p>" + dice.nextInt(99) + "</p>\n";
                    default -> text.replaceFirst("class=\"", "class=\"x" + kind + " ");
                };
        bench.write(file, edited);
        return "template " + bench.name(file) + " " + kind;
    }

    static String style(Workbench bench, Random dice) throws IOException {
        Path file = Edits.one(Disk.files(bench.house.assets()), dice);
        int number = dice.nextInt(99);
        if (number % 5 == 0) {
            Path fresh = file.resolveSibling("extra-" + number + ".css");
            bench.write(fresh, ".x { color: red; }\n");
            return "new " + bench.name(fresh);
        }
        bench.write(
                file,
                Disk.read(file)
                        + (file.toString().endsWith(".css") ? ".x" + number + "{}\n" : ";\n"));
        return "style " + bench.name(file);
    }

    /** Mostly later, so that what is only good until a day goes, and notices come. */
    static String day(Workbench bench, Random dice) {
        bench.house.today = bench.house.today.plusDays(dice.nextInt(5) - 1);
        return "it is " + bench.house.today;
    }

    static String program(Workbench bench, Random dice) {
        bench.house.program = dice.nextInt(3);
        return "program " + bench.house.program;
    }

    /** Somebody does something in the folder of the site. */
    static String output(Workbench bench, Random dice) throws IOException {
        Path output = bench.house.output();
        List<Path> files = Disk.files(output);
        if (files.isEmpty()) {
            return "";
        }
        Path file = Edits.one(files, dice);
        int kind = dice.nextInt(6);
        switch (kind) {
            case 0 -> Disk.delete(file);
            case 1 -> Disk.write(file, "x".repeat((int) Files.size(file)));
            case 2 -> Disk.write(file, Disk.read(file) + "x");
            case 3 -> Disk.write(file.resolveSibling("van-niemand.html"), "x");
            case 4 -> Disk.delete(Disk.parent(file).equals(output) ? file : Disk.parent(file));
            default -> Disk.delete(output);
        }
        if (Files.isDirectory(output) && !Files.exists(output.resolve(".huis-site"))) {
            Files.createFile(output.resolve(".huis-site"));
        }
        return "output " + kind + " " + output.relativize(file);
    }

    /** What is remembered goes, or is no longer what it was. */
    static String memory(Workbench bench, Random dice) throws IOException {
        List<Path> files = Disk.files(bench.house.shelf());
        int kind = dice.nextInt(5);
        if (files.isEmpty() || kind == 0) {
            Disk.delete(bench.house.shelf());
            return "memory gone";
        }
        Path file =
                kind < 3
                        ? Edits.one(files, dice)
                        : bench.house
                                .shelf()
                                .resolve(Edits.one(List.of("grootboek", "boek"), dice));
        String text = Files.exists(file) ? Disk.read(file) : "";
        Disk.write(
                file,
                text.isEmpty() || kind % 2 == 0
                        ? text.substring(0, text.length() / 2)
                        : flip(text, dice.nextInt(text.length())));
        return "memory " + kind + " " + bench.house.shelf().relativize(file);
    }

    private static String flip(String text, int at) {
        char other = (char) (text.charAt(at) ^ 1);
        return text.substring(0, at) + other + text.substring(at + 1);
    }
}
