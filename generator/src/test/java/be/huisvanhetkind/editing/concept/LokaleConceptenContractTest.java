package be.huisvanhetkind.editing.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The promises of every place of drafts, of those on this machine. */
class LokaleConceptenContractTest extends BewaarplaatsContract {
    @TempDir private Path folder = Path.of("");
    private Optional<LokaleConcepten> place = Optional.empty();

    @BeforeEach
    void publishAll() throws IOException, GitAPIException {
        Git.init().setInitialBranch("main").setDirectory(folder.toFile()).call().close();
        Path content = Files.createDirectories(folder.resolve("content"));
        Path link = content.resolve(LINK);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of("../../../secret.txt"));
        Files.writeString(folder.resolve("secret.txt"), "geheim\n");
        publish(OTHER, "ander\n");
        publish(OFFER, "begin\n");
        place = LokaleConcepten.of(content);
    }

    @AfterEach
    void close() {
        place.ifPresent(LokaleConcepten::close);
    }

    @Override
    protected Bewaarplaats place() {
        return place.orElseThrow();
    }

    @Override
    protected void publish(String path, String text) {
        try (Git git = Git.open(folder.toFile())) {
            Path file = folder.resolve("content").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Gepubliceerd")
                    .setAuthor("Het huis", "huis@huis.example")
                    .call();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (GitAPIException problem) {
            throw new AssertionError(problem);
        }
    }

    @Override
    protected void intrude(String naam, String path, String text) {
        LokaleConcepten other = LokaleConcepten.of(folder.resolve("content")).orElseThrow();
        try (other) {
            Concept seen = other.find(naam).orElseThrow();
            other.write(
                            seen,
                            java.util.List.of(
                                    new ConceptBestand(
                                            path,
                                            Optional.of(
                                                    text.getBytes(
                                                            java.nio.charset.StandardCharsets
                                                                    .UTF_8)))),
                            new Ondertekening(
                                    "Een ander",
                                    "ander@huis.example",
                                    "x",
                                    java.time.Instant.EPOCH))
                    .orElseThrow();
        }
    }

    @Override
    protected Object written() {
        try (Git git = Git.open(folder.toFile())) {
            Map<String, ObjectId> all = new TreeMap<>();
            for (Ref ref : git.getRepository().getRefDatabase().getRefs()) {
                all.put(ref.getName(), ref.getObjectId());
            }
            return all;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
