package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.cache.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A folder with a house in Git, as it stands: what was written in it, and whether it is whole. */
public record Gitmap(Path root) {
    private static final Path BASE = Path.of("src/test/resources/basishuis");

    /** A copy of the base house, of which everything is kept. */
    public static Gitmap of(Path root) throws IOException, GitAPIException {
        FileUtils.copyDirectory(BASE.toFile(), root.resolve("content").toFile());
        return begun(root);
    }

    /** A house that lies there, of which everything is kept. */
    public static Gitmap begun(Path root) throws IOException, GitAPIException {
        Git.init().setInitialBranch("main").setDirectory(root.toFile()).call().close();
        return new Gitmap(root).commit();
    }

    public Path content() {
        return root.resolve("content");
    }

    /** The text of a file of the content that lies there. */
    public String text(String path) {
        try {
            return Files.readString(content().resolve(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a file of the content and keeps it, as somebody else would. */
    public void commit(String path, String text) throws IOException, GitAPIException {
        Path file = content().resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        commit();
    }

    public Gitmap commit() throws IOException, GitAPIException {
        try (Git git = open()) {
            git.add().addFilepattern("content").call();
            git.add().addFilepattern("content").setUpdate(true).call();
            git.commit().setMessage("Begin").setAuthor("Het huis", "huis@huis.example").call();
        }
        return this;
    }

    private Git open() throws IOException {
        return Git.open(root.toFile());
    }

    /** Every file of the content as it lies there, the index, and where every branch stands. */
    public Map<String, String> stand() {
        Map<String, String> stand = new TreeMap<>(files());
        refs().forEach((name, id) -> stand.put(name, id.name()));
        return stand;
    }

    /** Every file of the content, and the index. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(content())) {
            for (Path file : all.filter(one -> !Files.isDirectory(one)).toList()) {
                boolean isLink = Files.isSymbolicLink(file);
                files.put(
                        root.relativize(file).toString(),
                        isLink
                                ? "-> " + Files.readSymbolicLink(file)
                                : Digest.of(Files.readAllBytes(file)));
            }
            files.put(".git/index", Digest.of(Files.readAllBytes(root.resolve(".git/index"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    /** Where every branch stands. */
    public Map<String, ObjectId> refs() {
        try (Git git = open()) {
            Map<String, ObjectId> refs = new TreeMap<>();
            for (Ref ref : git.getRepository().getRefDatabase().getRefs()) {
                refs.put(ref.getName(), ref.getObjectId());
            }
            return refs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The commit a branch is at; it must be there. */
    public String tip(String ref) {
        return Objects.requireNonNull(refs().get(ref), ref).name();
    }

    /** The text of a file of the content at a branch; nothing when it is not there. */
    public Optional<String> read(String branch, String path) {
        return bytes(branch, path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public Optional<byte[]> bytes(String branch, String path) {
        try (Git git = open();
                TreeWalk walk =
                        TreeWalk.forPath(
                                git.getRepository(),
                                "content/" + path,
                                git.getRepository().resolve(branch + "^{tree}"))) {
            return walk == null
                    ? Optional.empty()
                    : Optional.of(git.getRepository().open(walk.getObjectId(0)).getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether nothing lies there that was not kept. */
    public boolean isClean() throws IOException, GitAPIException {
        try (Git git = open()) {
            return git.status().addPath("content").call().isClean();
        }
    }

    /** What is broken: an object that a branch needs and is not there whole; then what Git says. */
    public List<String> broken() throws IOException, InterruptedException {
        try (Git git = open();
                ObjectWalk walk = new ObjectWalk(git.getRepository())) {
            for (ObjectId id : refs().values()) {
                walk.markStart(walk.parseCommit(id));
            }
            while (walk.next() != null) {
                continue;
            }
            walk.checkConnectivity();
        }
        return fsck();
    }

    private List<String> fsck() throws IOException, InterruptedException {
        try {
            Process git =
                    new ProcessBuilder("git", "fsck", "--strict", "--no-dangling", "--no-progress")
                            .directory(root.toFile())
                            .redirectErrorStream(true)
                            .start();
            List<String> said =
                    new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
            return git.waitFor() == 0 && said.isEmpty() ? List.of() : said;
        } catch (IOException noGit) {
            return List.of();
        }
    }

    /** Whether a path is there, even when it is a link that leads nowhere. */
    public boolean has(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }
}
