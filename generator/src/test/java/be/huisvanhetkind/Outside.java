package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The real house as it stands in a folder of a server, file by file. */
final class Outside {
    static final String HOME = HouseInFolder.HOME;

    /** Every file by its path, a byte for each letter. */
    static final Map<String, String> SITE = Tree.of(HouseInFolder.server().resolve("map"));

    private Outside() {}

    static byte[] bytes(String path) {
        return SITE.getOrDefault(path, "").getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The file behind a whole address of this house. */
    static String file(String address) {
        assertTrue(address.startsWith(HOME), address);
        String path = address.substring(HOME.length()).replaceFirst("[?#].*", "");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
