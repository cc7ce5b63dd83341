package be.huisvanhetkind.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A place for a site whose files are known by their content, with its shelf beside it.
 *
 * @param made the paths that were made last, in any order
 */
record Plot(Path folder, List<String> made) {
    static Plot in(Path folder) {
        return new Plot(folder, Collections.synchronizedList(new ArrayList<>()));
    }

    Path site() {
        return folder.resolve("site");
    }

    Path shelf() {
        return folder.resolve("plank");
    }

    void publish(Map<String, String> files) {
        publish(files, () -> {});
    }

    void publish(Map<String, String> files, Runnable step) {
        made.clear();
        List<Wanted> wanted = files.entrySet().stream().map(this::wanted).toList();
        Publication.publish(wanted, site(), Spare.on(shelf()), step);
    }

    private Wanted wanted(Map.Entry<String, String> file) {
        Content content = Content.of(file.getValue().getBytes(StandardCharsets.UTF_8));
        return new Wanted(
                file.getKey(),
                Optional.of(content.digest()),
                () -> {
                    made.add(file.getKey());
                    return content;
                });
    }

    /** The files of the site, by their path. */
    Map<String, String> standing() throws IOException {
        return filesOf(site());
    }

    /** The site that stands, or that a run which was killed between the renames had put aside. */
    Map<String, String> standingOrAside() throws IOException {
        Path aside = folder.resolve(".site.oud");
        return filesOf(Files.exists(site()) ? site() : aside);
    }

    private static Map<String, String> filesOf(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        files.remove(Product.SITE.mark());
        return files;
    }
}
