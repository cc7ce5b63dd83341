package be.huisvanhetkind.git;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.UserConfig;

/** Who makes a commit here when nobody says who it is. */
public final class Committer {
    private Committer() {}

    /** The name that was set for a folder or for its user; nothing when none was. */
    public static Optional<String> in(Path folder) {
        Optional<History> found = History.of(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (History history = found.get()) {
            UserConfig user = history.repository().getConfig().get(UserConfig.KEY);
            return user.isAuthorNameImplicit() || user.isAuthorEmailImplicit()
                    ? Optional.empty()
                    : Optional.of(user.getAuthorName());
        }
    }
}
