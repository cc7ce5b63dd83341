package be.huisvanhetkind.git;

import org.eclipse.jgit.lib.ObjectId;

/** A commit. */
public record Revision(ObjectId id) {}
