package be.huisvanhetkind;

import be.huisvanhetkind.site.adres.BaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real house in the folder {@code map} of a server, with a title that tries to be code. */
public final class HouseInFolder {
    static final String HOME = "https://huis.example/map/";
    static final String HOSTILE = "Rock & <b>roll</b> ]]> \"x\" 'y' &amp;";

    private static final String ITEM = "partners/bibliotheek-demerdal/activiteiten/pyjamafeest.md";

    private HouseInFolder() {}

    /** What the server serves; built once for all tests of a run. */
    public static Path server() {
        return SharedFolder.folder("server", HouseInFolder::build);
    }

    private static void build(Path server) {
        Path content = SharedFolder.folder("server-inhoud");
        BrokenHouse.copy(RealHouse.CONTENT, content);
        try {
            Path item = content.resolve(ITEM);
            String title = "titel: '" + HOSTILE.replace("'", "''") + "'";
            Files.writeString(item, Files.readString(item).replaceFirst("(?m)^titel: .*$", title));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        RealHouse.build(content, server.resolve("map"), BaseUrl.of(HOME));
    }
}
