package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.concept.Onbereikbaar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts at GitHub, through its Git database: blobs, one tree and one commit are made first, and
 * then the branch moves there in one step, never by force. A draft is brought up to date by a
 * commit with two parents, so that what others wrote stays in it.
 */
public final class GitHubConcepten extends PullConcepten {
    private static final String HEADS = "/git/refs/heads/";

    private GitHubConcepten(Host host, HostClient client) {
        super(host, client);
    }

    static GitHubConcepten of(Host host, Geheim token) {
        Map<String, String> headers =
                Map.of(
                        "Authorization", "Bearer " + token.reveal(),
                        "Accept", "application/vnd.github+json",
                        "X-GitHub-Api-Version", "2022-11-28");
        return new GitHubConcepten(host, new HostClient(host, headers));
    }

    @Override
    Optional<String> head(String tak) {
        return client().get(repository() + "/git/ref/heads/" + tak).find("/object/sha");
    }

    @Override
    Map<String, String> branches(String begin) {
        Map<String, String> branches = new LinkedHashMap<>();
        for (JsonNode ref : client().all(repository() + "/git/matching-refs/heads/" + begin)) {
            String name = HostAnswer.text(ref, "/ref").replaceFirst("^refs/heads/", "");
            branches.put(name, HostAnswer.text(ref, "/object/sha"));
        }
        return branches;
    }

    @Override
    boolean create(String tak, String commit) {
        JsonNode ref = JSON.objectNode().put("ref", "refs/heads/" + tak).put("sha", commit);
        return client().send("POST", repository() + "/git/refs", ref).isGood();
    }

    @Override
    void delete(String tak) {
        client().send("DELETE", repository() + HEADS + tak);
    }

    @Override
    Commitbericht read(String commit) {
        return message(client().get(repository() + "/git/commits/" + commit).json());
    }

    @Override
    String base(String published, String commit) {
        String path = "/compare/%s...%s?per_page=1".formatted(published, commit);
        return client().get(repository() + path).text("/merge_base_commit/sha");
    }

    @Override
    Map<String, HostFile> tree(String commit) {
        JsonNode tree = client().get(repository() + "/git/trees/" + commit + "?recursive=1").json();
        if (tree.path("truncated").asBoolean()) {
            throw new Onbereikbaar("Dit huis heeft te veel bestanden om ze bij GitHub te lezen.");
        }
        return HostFile.all(tree.path("tree"), "/sha");
    }

    @Override
    Optional<String> commit(HostCommit commit) {
        return write(commit, commit.on(), List.of(commit.on()));
    }

    @Override
    Optional<String> renew(HostCommit commit, String published) {
        return write(commit, published, List.of(commit.on(), published));
    }

    private Optional<String> write(HostCommit commit, String files, List<String> parents) {
        return tree(files, commit.changes())
                .flatMap(tree -> make(tree, parents, commit.message()))
                .filter(sha -> move(commit.tak(), sha));
    }

    private Optional<String> make(String tree, List<String> parents, Commitbericht message) {
        ObjectNode commit = JSON.objectNode().put("message", message.text()).put("tree", tree);
        parents.forEach(commit.putArray("parents")::add);
        commit.putObject("author")
                .put("name", message.naam())
                .put("email", message.mail())
                .put("date", message.moment().toString());
        return client().send("POST", repository() + "/git/commits", commit).find("/sha");
    }

    private Optional<String> tree(String files, List<Bestandswijziging> changes) {
        String before = client().get(repository() + "/git/commits/" + files).text("/tree/sha");
        if (changes.isEmpty()) {
            return Optional.of(before);
        }
        ObjectNode tree = JSON.objectNode().put("base_tree", before);
        ArrayNode entries = tree.putArray("tree");
        for (Bestandswijziging change : changes) {
            entries.addObject()
                    .put("path", change.path())
                    .put("mode", "100644")
                    .put("type", "blob")
                    .put("sha", change.base64().map(this::keep).orElse(null));
        }
        return client().send("POST", repository() + "/git/trees", tree).find("/sha");
    }

    private String keep(String content) {
        JsonNode blob = JSON.objectNode().put("content", content).put("encoding", "base64");
        return client().send("POST", repository() + "/git/blobs", blob).text("/sha");
    }

    private boolean move(String tak, String sha) {
        JsonNode ref = JSON.objectNode().put("sha", sha).put("force", false);
        return client().send("PATCH", repository() + HEADS + tak, ref).isGood();
    }

    @Override
    List<Inzending> requests() {
        return requests("per_page=100&base=" + HostClient.encode(host().tak()));
    }
}
