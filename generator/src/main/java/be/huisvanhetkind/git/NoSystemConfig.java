package be.huisvanhetkind.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit sees it, without the settings of the whole machine: to find those, JGit would
 * start the program {@code git}.
 */
final class NoSystemConfig extends SystemReader.Delegate {
    NoSystemConfig(SystemReader machine) {
        super(machine);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new FileBasedConfig(parent, null, fs) {
            @Override
            public void load() {
                // There is no file.
            }

            @Override
            public boolean isOutdated() {
                return false;
            }
        };
    }
}
