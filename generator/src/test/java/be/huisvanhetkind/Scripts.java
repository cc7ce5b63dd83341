package be.huisvanhetkind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Our scripts, for a place that knows no modules: a script with what it imports before it. */
public final class Scripts {
    public static final Path ASSETS = RealHouse.ROOT.resolve("assets");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\n");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export (const .*;|const .*\\{\n(?: .*\n)+};)$");

    private Scripts() {}

    public static String alone(String name) throws IOException {
        String shared =
                EXPORT.matcher(Files.readString(ASSETS.resolve("site.js")))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.joining("\n"));
        String own = Files.readString(ASSETS.resolve(name));
        return shared + "\n" + IMPORT.matcher(own).replaceAll("").replaceAll("(?m)^export ", "");
    }
}
