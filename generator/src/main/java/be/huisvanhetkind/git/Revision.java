package be.huisvanhetkind.git;

import org.eclipse.jgit.lib.ObjectId;

/** A commit. */
public record Revision(ObjectId id) {
    /** The name Git has for it: forty digits. */
    public String name() {
        return id.name();
    }
}
