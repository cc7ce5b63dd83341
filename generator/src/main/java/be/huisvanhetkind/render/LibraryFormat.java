package be.huisvanhetkind.render;

import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.webjars.WebJarVersionLocator;

/** Scripts of others that ours load, each with its licence; taken from the dependencies. */
public record LibraryFormat() implements Format {
    private static final Map<String, String> FUSE =
            Map.of(
                    "bibliotheek/fuse.js",
                    "dist/fuse.basic.min.mjs",
                    "bibliotheek/fuse-licence.txt",
                    "LICENSE");

    @Override
    public boolean mayHave(String path) {
        return FUSE.containsKey(path);
    }

    @Override
    public List<OutputFile> files(Site site) {
        return FUSE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> file(file.getKey(), file.getValue()))
                .toList();
    }

    private static OutputFile file(String path, String inJar) {
        return new OutputFile(path, () -> read(inJar));
    }

    private static byte[] read(String inJar) {
        String resource =
                Objects.requireNonNull(new WebJarVersionLocator().fullPath("fuse.js", inJar));
        try (InputStream in =
                Objects.requireNonNull(
                        LibraryFormat.class.getClassLoader().getResourceAsStream(resource))) {
            return in.readAllBytes();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
