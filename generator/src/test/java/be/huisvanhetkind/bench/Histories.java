package be.huisvanhetkind.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Gives a made-up house a history to be compared with. */
final class Histories {
    private Histories() {}

    /** Makes a repository of a folder, with all of it in one commit. */
    static void commit(Path folder) throws IOException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setAuthor("bench", "bench@huis.example")
                    .setCommitter("bench", "bench@huis.example")
                    .setMessage("A house")
                    .setSign(false)
                    .call();
        } catch (GitAPIException broken) {
            throw new IOException(broken);
        }
    }
}
