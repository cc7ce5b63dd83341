package be.huisvanhetkind.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** The repository a house was cloned from, which may be away for a while. */
public record Overkant(Path root) {
    /** An empty one in a folder, beside which its clones come. */
    public static Overkant in(Path root) throws GitAPIException {
        Overkant overkant = new Overkant(root);
        Git.init()
                .setBare(true)
                .setInitialBranch("main")
                .setDirectory(overkant.there().toFile())
                .call()
                .close();
        return overkant;
    }

    public Path there() {
        return root.resolve("host.git");
    }

    private Path away() {
        return root.resolve("weg.git");
    }

    /** Opens the repository that all others come from. */
    public Git open() throws IOException {
        return Git.open(there().toFile());
    }

    /** A clone with this name. */
    public Git cloneTo(String name) throws GitAPIException {
        return Git.cloneRepository()
                .setURI(there().toUri().toString())
                .setDirectory(root.resolve(name).toFile())
                .call();
    }

    public void goAway() throws IOException {
        Files.move(there(), away());
    }

    public void comeBack() throws IOException {
        Files.move(away(), there());
    }
}
