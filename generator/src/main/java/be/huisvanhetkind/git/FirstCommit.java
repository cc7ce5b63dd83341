package be.huisvanhetkind.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A repository that begins, with the program {@code git} or without. */
public final class FirstCommit {
    private FirstCommit() {}

    /**
     * Makes a folder a repository and keeps some of its files there.
     *
     * @param files paths below the folder, with forward slashes
     * @return whether that was done; not when the folder is in a repository already
     */
    public static boolean of(Path folder, Collection<String> files, Signature by) {
        Optional<History> there = History.of(folder);
        if (there.isPresent()) {
            there.get().close();
            return false;
        }
        try (Git git = Git.init().setInitialBranch("main").setDirectory(folder.toFile()).call()) {
            files.forEach(file -> stage(git, file));
            git.commit()
                    .setSign(false)
                    .setAuthor(by.person())
                    .setCommitter(by.person())
                    .setMessage(by.message())
                    .call();
            return true;
        } catch (GitAPIException broken) {
            throw cannot(broken);
        }
    }

    private static void stage(Git git, String file) {
        try {
            git.add().addFilepattern(file).call();
        } catch (GitAPIException broken) {
            throw cannot(broken);
        }
    }

    private static UncheckedIOException cannot(GitAPIException broken) {
        return new UncheckedIOException(
                "de map kon geen Git-map worden: " + broken.getMessage(), new IOException(broken));
    }
}
