package be.huisvanhetkind.git;

import java.util.Locale;
import java.util.Set;

/** Names of files in a repository, which never lead elsewhere. */
final class RepositoryPath {
    private static final Set<String> NOWHERE = Set.of("", ".", "..");

    private RepositoryPath() {}

    /**
     * Refuses a path that is not that of a file below the folder.
     *
     * @throws IllegalArgumentException when it leads elsewhere
     */
    static void check(String path) {
        for (String part : path.split("/", -1)) {
            boolean isGit = part.toLowerCase(Locale.ROOT).startsWith(".git");
            if (NOWHERE.contains(part) || isGit || hasOddSign(part)) {
                throw new IllegalArgumentException("no path in a folder: " + path);
            }
        }
    }

    private static boolean hasOddSign(String part) {
        return part.endsWith(".")
                || part.chars().anyMatch(sign -> sign < ' ' || "\\:%".indexOf(sign) >= 0);
    }

    static String in(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }
}
