package be.huisvanhetkind;

import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.site.BaseUrl;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The site of {@code content/}, made once for every test that only looks at it. */
public final class RealSite {
    private static final Map<String, byte[]> FILES = cook();

    private RealSite() {}

    private static Map<String, byte[]> cook() {
        Map<String, byte[]> files = new TreeMap<>();
        for (OutputFile file : RealHouse.files(RealHouse.CONTENT, BaseUrl.ROOT)) {
            files.put(file.path(), file.recipe().bytes());
        }
        return files;
    }

    /** Every file as text, by its path. */
    public static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        FILES.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return Collections.unmodifiableMap(texts);
    }

    /** Every file as {@link Tree} reads it from a folder. */
    static Map<String, String> tree() {
        Map<String, String> tree = new TreeMap<>();
        FILES.forEach(
                (path, bytes) -> tree.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        return tree;
    }
}
