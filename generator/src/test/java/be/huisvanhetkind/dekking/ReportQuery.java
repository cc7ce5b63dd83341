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
        List<String> call = new ArrayList<>(List.of(parts[0].split(" ")));
        if (!world.folder().equals(Houses.REAL)) {
            call.addAll(List.of("--content", world.folder()));
        }
        return print(call).contains(parts[1])
                ? Stream.of("huis " + String.join(" ", call))
                : Stream.empty();
    }

    private static String print(List<String> call) {
        List<String> args = new ArrayList<>(call);
        if (args.get(0).equals("check")) {
            args.addAll(List.of("--today", RealHouse.TODAY.toString()));
        }
        int folder = args.indexOf("--content") + 1;
        if (folder > 0) {
            args.set(folder, RealHouse.ROOT.resolve(args.get(folder)).toString());
        }
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed, true);
        System.setProperty("huis.home", RealHouse.ROOT.toString());
        try {
            Main.run(writer, writer, args.toArray(String[]::new));
        } finally {
            System.clearProperty("huis.home");
        }
        return printed.toString();
    }
}
