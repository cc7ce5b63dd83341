package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.render.output.Layers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The oven of some folders of templates, heated once and kept as long as nobody touches them: for
 * who makes one page after another. Safe for use by several threads.
 */
public final class Ovens {
    private final Layers templates;
    private Map<Path, String> seen;
    private Oven oven;

    public Ovens(Layers templates) {
        this.templates = templates;
        this.seen = look();
        this.oven = Oven.of(templates);
    }

    /** An oven in which every template is as it stands now. */
    public synchronized Oven fresh() {
        Map<Path, String> there = look();
        if (!there.equals(seen)) {
            oven = Oven.of(templates);
            seen = there;
        }
        return oven;
    }

    /** What the disk tells of each file without reading it. */
    private Map<Path, String> look() {
        Map<Path, String> files = new TreeMap<>();
        try {
            for (Path file : templates.files().values()) {
                files.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return files;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
