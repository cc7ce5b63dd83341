package be.huisvanhetkind.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.SubmoduleConfig.FetchRecurseSubmodulesMode;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

/**
 * Where a clone came from. What is there comes here, what is here goes there, and nothing is ever
 * forced: where both sides went on, each keeps its own.
 */
public final class Remote implements AutoCloseable {
    private static final String NAME = Constants.DEFAULT_REMOTE_NAME;
    private static final String THERE = Constants.R_REMOTES + NAME + "/";
    private static final String HEADS = Constants.R_HEADS;
    private static final int SECONDS = 20;

    private final Git git;
    private final String folder;
    private final String prefix;
    private final Optional<CredentialsProvider> who;

    private Remote(History found, String prefix, Optional<CredentialsProvider> who) {
        this.git = new Git(found.repository());
        this.folder = found.folder();
        this.prefix = prefix;
        this.who = who;
    }

    /** The other side cannot be reached, or does not take what we bring. */
    public static final class Away extends Exception {
        private static final long serialVersionUID = 1;

        Away(Throwable why) {
            super("De repository van het huis is niet te bereiken.", why);
        }
    }

    /**
     * Where the repository of a folder came from; nothing when it came from nowhere.
     *
     * @param prefix the branches that come and go besides what is checked out, {@code concept/}
     * @param token what the other side wants to see, if anything
     */
    public static Optional<Remote> of(Path folder, String prefix, Optional<String> token) {
        Optional<CredentialsProvider> who = token.map(Remote::credentials);
        return History.of(folder)
                .filter(found -> found.repository().getRemoteNames().contains(NAME))
                .map(found -> new Remote(found, prefix, who));
    }

    /** The path of the folder in the repository; empty for all of it. */
    public String folder() {
        return folder;
    }

    private static CredentialsProvider credentials(String token) {
        return new UsernamePasswordCredentialsProvider("huis", token);
    }

    private Repository repository() {
        return git.getRepository();
    }

    /**
     * Takes what is new there: what is checked out goes forward with its files, and so do the other
     * branches. A branch that was taken away there goes here too, unless something in it was never
     * brought there.
     */
    public void fetch() throws Away {
        Map<String, ObjectId> before = refs(THERE + prefix);
        try {
            String all = "+%s*:%s*";
            git.fetch()
                    .setRemote(NAME)
                    .setRemoveDeletedRefs(true)
                    .setRecurseSubmodules(FetchRecurseSubmodulesMode.NO)
                    .setRefSpecs(new RefSpec(all.formatted(HEADS, THERE)))
                    .setCredentialsProvider(who.orElse(null))
                    .setTimeout(SECONDS)
                    .call();
            forward();
        } catch (GitAPIException | JGitInternalException failed) {
            throw new Away(failed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, ObjectId> after = refs(THERE + prefix);
        after.forEach((name, there) -> follow(name, before.get(name), there));
        before.forEach(
                (name, was) -> {
                    if (!after.containsKey(name)) {
                        change(name, was, ObjectId.zeroId());
                    }
                });
    }

    private void forward() throws IOException, GitAPIException {
        String branch = repository().getBranch();
        Ref there = repository().exactRef(THERE + branch);
        if (there != null) {
            git.merge().include(there).setFastForward(FastForwardMode.FF_ONLY).call();
        }
    }

    /** A draft that is new there, or went on there while nobody wrote here. */
    private void follow(
            String name, @org.jspecify.annotations.Nullable ObjectId was, ObjectId there) {
        ObjectId here = refs(HEADS + prefix).get(name);
        if (here == null && was == null) {
            change(name, ObjectId.zeroId(), there);
        } else if (here != null && here.equals(was)) {
            change(name, here, there);
        }
    }

    private void change(String name, ObjectId expected, ObjectId now) {
        try {
            RefUpdate update = repository().updateRef(HEADS + prefix + name);
            update.setExpectedOldObjectId(expected);
            update.setForceUpdate(true);
            if (now.equals(ObjectId.zeroId())) {
                update.delete();
            } else {
                update.setNewObjectId(now);
                update.update();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Brings what is new here.
     *
     * @return the branches that went on there too, so that they stay apart
     */
    public List<String> push() throws Away {
        List<RefSpec> specs = new ArrayList<>();
        Map<String, ObjectId> there = refs(THERE);
        refs(HEADS)
                .forEach(
                        (name, here) -> {
                            boolean isOurs = name.startsWith(prefix) || name.equals(branch());
                            if (isOurs && !here.equals(there.get(name))) {
                                specs.add(new RefSpec(HEADS + name + ":" + HEADS + name));
                            }
                        });
        return specs.isEmpty() ? List.of() : push(specs);
    }

    /**
     * Takes a branch away there, when it is still as it was here.
     *
     * @param name behind the prefix
     * @param was the commit it was at
     */
    public void remove(String name, String was) throws Away {
        ObjectId there = refs(THERE).get(prefix + name);
        if (there != null && there.name().equals(was)) {
            push(List.of(new RefSpec(":" + HEADS + prefix + name)));
        }
    }

    private String branch() {
        try {
            return Objects.requireNonNullElse(repository().getBranch(), "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> push(List<RefSpec> specs) throws Away {
        List<String> apart = new ArrayList<>();
        try {
            Iterable<PushResult> results =
                    git.push()
                            .setRemote(NAME)
                            .setRefSpecs(specs)
                            .setCredentialsProvider(who.orElse(null))
                            .setTimeout(SECONDS)
                            .call();
            for (PushResult result : results) {
                for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                    boolean isThere =
                            update.getStatus() == RemoteRefUpdate.Status.OK
                                    || update.getStatus() == RemoteRefUpdate.Status.UP_TO_DATE;
                    if (!isThere) {
                        apart.add(update.getRemoteName().substring(HEADS.length()));
                    }
                }
            }
        } catch (GitAPIException | JGitInternalException failed) {
            throw new Away(failed);
        }
        return apart;
    }

    private Map<String, ObjectId> refs(String begin) {
        try {
            Map<String, ObjectId> refs = new TreeMap<>();
            for (Ref ref : repository().getRefDatabase().getRefsByPrefix(begin)) {
                refs.put(ref.getName().substring(begin.length()), ref.getObjectId());
            }
            return refs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        git.close();
        repository().close();
    }
}
