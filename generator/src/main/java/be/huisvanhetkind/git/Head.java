package be.huisvanhetkind.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which revision a folder stands at, without opening the repository. */
public final class Head {
    private static final String POINTER = "ref: ";

    private Head() {}

    /**
     * A text that is another one when the folder came to stand at another revision; empty when it
     * is not in Git, or in a way that is not looked at here.
     */
    public static String of(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path git = at.resolve(".git");
            if (Files.isDirectory(git)) {
                return read(git);
            }
        }
        return "";
    }

    private static String read(Path git) {
        try {
            String head = Files.readString(git.resolve("HEAD")).strip();
            if (!head.startsWith(POINTER)) {
                return head;
            }
            Path branch = git.resolve(head.substring(POINTER.length()));
            Path packed = git.resolve("packed-refs");
            if (Files.isRegularFile(branch)) {
                return Files.readString(branch).strip();
            }
            return Files.isRegularFile(packed) ? Files.readString(packed) : head;
        } catch (IOException cannotBe) {
            return "";
        }
    }
}
