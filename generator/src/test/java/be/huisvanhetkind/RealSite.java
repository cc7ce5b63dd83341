package be.huisvanhetkind;

import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.site.BaseUrl;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The site of {@code content/}, made once for every test that only looks at it. */
public final class RealSite {
    private static final Map<String, byte[]> FILES = cook(RealHouse.CONTENT);

    private RealSite() {}

    private static Map<String, byte[]> cook(Path content) {
        Map<String, byte[]> files = new TreeMap<>();
        for (OutputFile file : RealHouse.files(content, BaseUrl.ROOT)) {
            files.put(file.path(), file.recipe().bytes());
        }
        return files;
    }

    /** Every file as text, by its path. */
    static Map<String, String> texts() {
        return decoded(FILES, StandardCharsets.UTF_8);
    }

    /** The same of any house. */
    public static Map<String, String> texts(Path content) {
        return content.equals(RealHouse.CONTENT)
                ? texts()
                : decoded(cook(content), StandardCharsets.UTF_8);
    }

    /** Every file as {@link Tree} reads it from a folder. */
    static Map<String, String> tree() {
        return decoded(FILES, StandardCharsets.ISO_8859_1);
    }

    private static Map<String, String> decoded(Map<String, byte[]> files, Charset charset) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, charset)));
        return texts;
    }
}
