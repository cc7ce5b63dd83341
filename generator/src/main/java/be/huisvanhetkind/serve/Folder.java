package be.huisvanhetkind.serve;

import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.Responses;
import be.huisvanhetkind.web.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A built site, as it lies in its folder. The folder is never listed, and nothing outside it is
 * read.
 */
record Folder(Path site) implements Responses {
    static Folder of(Path site) {
        try {
            return new Folder(site.toRealPath());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public Answer to(Ask ask) {
        Optional<Path> file = fileFor(ask.path());
        if (file.filter(found -> Files.isRegularFile(found.resolve("index.html"))).isPresent()) {
            String folder = site.relativize(file.get()).toString().replace('\\', '/');
            return Answer.redirect(Answer.MOVED, "/" + folder + "/");
        }
        return file.filter(Files::isRegularFile)
                .map(found -> answer(Answer.GOOD, found))
                .orElseGet(() -> answer(Answer.NOT_FOUND, site.resolve("404.html")));
    }

    private static Answer answer(int status, Path file) {
        try {
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            return Answer.of(status, Types.of(file.toString()), bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * The file or folder of the site that an address means; nothing when it is not there, or not
     * inside the site.
     */
    private Optional<Path> fileFor(String path) {
        try {
            Path file =
                    site.resolve("./" + path + (path.endsWith("/") ? "index.html" : ""))
                            .normalize();
            boolean inside =
                    file.startsWith(site)
                            && Files.exists(file)
                            && file.toRealPath().startsWith(site);
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException noSuchFile) {
            return Optional.empty();
        }
    }
}
