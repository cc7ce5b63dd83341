package be.huisvanhetkind.git;

import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** Who made a commit, when, and what its message says. */
public record Signature(String name, String mail, Instant when, String message) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    static Signature of(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        return new Signature(
                author.getName(),
                author.getEmailAddress(),
                author.getWhenAsInstant(),
                commit.getFullMessage());
    }

    PersonIdent person() {
        return new PersonIdent(name, mail, when, ZONE);
    }
}
