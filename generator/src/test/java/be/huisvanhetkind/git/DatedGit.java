package be.huisvanhetkind.git;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A working tree of which everything is committed on days that a test chooses. */
public final class DatedGit implements AutoCloseable {
    private final Git git;

    private DatedGit(Git git) {
        this.git = git;
    }

    /** Makes a repository of a folder. */
    public static DatedGit of(Path root) throws GitAPIException {
        return new DatedGit(Git.init().setDirectory(root.toFile()).call());
    }

    public Git git() {
        return git;
    }

    /** Late in the evening, in winter and in summer. */
    public void commit(String day) throws GitAPIException {
        Instant late = Instant.parse(day + "T21:30:00Z");
        PersonIdent who = new PersonIdent("Het huis", "huis@huis.example", late, ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        git.commit().setMessage(day).setAuthor(who).setCommitter(who).setSign(false).call();
    }

    @Override
    public void close() {
        git.close();
    }
}
