package be.huisvanhetkind.dekking;

import be.huisvanhetkind.RealHouse;
import be.huisvanhetkind.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the program prints about the house. */
final class ReportQuery {
    private ReportQuery() {}

    static Stream<String> find(World world, String words) {
        String[] parts = words.split(" bevat ", 2);
        return print(parts[0]).contains(parts[1]) ? Stream.of("huis " + parts[0]) : Stream.empty();
    }

    private static String print(String call) {
        List<String> args = new ArrayList<>(List.of(call.split(" ")));
        if (args.get(0).equals("check") && !args.contains("--help")) {
            if (!args.contains("--content")) {
                args.addAll(List.of("--content", RealHouse.CONTENT.toString()));
            }
            args.addAll(List.of("--today", RealHouse.TODAY.toString()));
        }
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed, true);
        System.setProperty("huis.home", "target");
        try {
            Main.run(writer, writer, args.toArray(String[]::new));
        } finally {
            System.clearProperty("huis.home");
        }
        return printed.toString();
    }
}
