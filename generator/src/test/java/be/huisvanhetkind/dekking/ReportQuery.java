package be.huisvanhetkind.dekking;

import be.huisvanhetkind.BuiltHouse;
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
        String where = world.folder().equals(Houses.REAL) ? "" : " --content " + world.folder();
        return print(world, parts[0]).contains(parts[1])
                ? Stream.of("huis " + parts[0] + where)
                : Stream.empty();
    }

    private static String print(World world, String call) {
        List<String> args = new ArrayList<>(List.of(call.split(" ")));
        if (args.get(0).equals("check")) {
            args.addAll(List.of("--content", world.house().content().toString()));
            args.addAll(List.of("--today", BuiltHouse.TODAY.toString()));
        }
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed, true);
        System.setProperty("huis.hier", BuiltHouse.ROOT.toString());
        try {
            Main.run(writer, writer, args.toArray(String[]::new));
        } finally {
            System.clearProperty("huis.hier");
        }
        return printed.toString();
    }
}
