package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.concept.Onbereikbaar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts at GitHub, through its Git database: blobs, one tree and one commit are made first, and
 * then the branch moves there in one step, never by force. A draft is brought up to date by a
 * commit with two parents, so that what others wrote stays in it.
 */
public final class GitHubConcepten extends HostConcepten {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String HEADS = "/git/refs/heads/";

    private final String repository;

    private GitHubConcepten(Host host, HostClient client) {
        super(host, client);
        repository = "/repos/" + host.repository();
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
        HostAnswer answer = client().get(repository + "/git/ref/heads/" + tak);
        return answer.isGood() ? Optional.of(answer.text("/object/sha")) : Optional.empty();
    }

    @Override
    Map<String, String> branches(String begin) {
        Map<String, String> branches = new LinkedHashMap<>();
        for (JsonNode ref : client().all(repository + "/git/matching-refs/heads/" + begin)) {
            String name = HostAnswer.text(ref, "/ref").replaceFirst("^refs/heads/", "");
            branches.put(name, HostAnswer.text(ref, "/object/sha"));
        }
        return branches;
    }

    @Override
    boolean create(String tak, String commit) {
        JsonNode ref = JSON.objectNode().put("ref", "refs/heads/" + tak).put("sha", commit);
        return client().send("POST", repository + "/git/refs", ref).isGood();
    }

    @Override
    void delete(String tak) {
        client().send("DELETE", repository + HEADS + tak);
    }

    @Override
    Commitbericht read(String commit) {
        JsonNode json = client().get(repository + "/git/commits/" + commit).json();
        return new Commitbericht(
                HostAnswer.text(json, "/author/name"),
                HostAnswer.text(json, "/author/email"),
                HostAnswer.text(json, "/message"),
                Instant.parse(HostAnswer.text(json, "/committer/date")));
    }

    @Override
    String base(String published, String commit) {
        String path = "/compare/%s...%s?per_page=1".formatted(published, commit);
        return client().get(repository + path).text("/merge_base_commit/sha");
    }

    @Override
    Map<String, Blad> tree(String commit) {
        JsonNode tree = client().get(repository + "/git/trees/" + commit + "?recursive=1").json();
        if (tree.path("truncated").asBoolean()) {
            throw new Onbereikbaar("Dit huis heeft te veel bestanden om ze bij GitHub te lezen.");
        }
        return Blad.all(tree.path("tree"), "/sha");
    }

    @Override
    byte[] blob(String id) {
        String content = client().get(repository + "/git/blobs/" + id).text("/content");
        return Base64.getMimeDecoder().decode(content);
    }

    @Override
    Optional<String> commit(
            String tak, String on, List<Bestandswijziging> changes, Commitbericht message) {
        return move(tak, make(on, List.of(on), changes, message));
    }

    @Override
    Optional<String> renew(
            String tak,
            String on,
            String published,
            List<Bestandswijziging> changes,
            Commitbericht message) {
        return move(tak, make(published, List.of(on, published), changes, message));
    }

    private Optional<String> make(
            String files,
            List<String> parents,
            List<Bestandswijziging> changes,
            Commitbericht message) {
        return tree(files, changes).flatMap(tree -> make(tree, parents, message));
    }

    private Optional<String> make(String tree, List<String> parents, Commitbericht message) {
        ObjectNode commit = JSON.objectNode().put("message", message.text()).put("tree", tree);
        parents.forEach(commit.putArray("parents")::add);
        commit.putObject("author")
                .put("name", message.naam())
                .put("email", message.mail())
                .put("date", message.moment().toString());
        return id(client().send("POST", repository + "/git/commits", commit));
    }

    private Optional<String> tree(String files, List<Bestandswijziging> changes) {
        String before = client().get(repository + "/git/commits/" + files).text("/tree/sha");
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
        return id(client().send("POST", repository + "/git/trees", tree));
    }

    private String keep(String content) {
        JsonNode blob = JSON.objectNode().put("content", content).put("encoding", "base64");
        return client().send("POST", repository + "/git/blobs", blob).text("/sha");
    }

    private Optional<String> move(String tak, Optional<String> commit) {
        return commit.filter(
                sha -> {
                    JsonNode ref = JSON.objectNode().put("sha", sha).put("force", false);
                    return client().send("PATCH", repository + HEADS + tak, ref).isGood();
                });
    }

    private static Optional<String> id(HostAnswer answer) {
        return answer.isGood() ? Optional.of(answer.text("/sha")) : Optional.empty();
    }

    @Override
    List<Inzending> requests() {
        String open = "/pulls?state=open&base=%s&per_page=100";
        return client().all(repository + open.formatted(HostClient.encode(host().tak()))).stream()
                .map(GitHubConcepten::request)
                .toList();
    }

    private static Inzending request(JsonNode json) {
        return new Inzending(
                HostAnswer.text(json, "/number"),
                HostAnswer.text(json, "/head/ref"),
                HostAnswer.text(json, "/title"),
                HostAnswer.text(json, "/html_url"));
    }

    @Override
    void open(String tak, Indiening text) {
        JsonNode request = text.json("body").put("head", tak).put("base", host().tak());
        client().require("POST", repository + "/pulls", request);
    }

    @Override
    void amend(Inzending request, Indiening text) {
        client().require("PATCH", repository + "/pulls/" + request.nummer(), text.json("body"));
    }

    @Override
    void close(Inzending request) {
        JsonNode closed = JSON.objectNode().put("state", "closed");
        client().send("PATCH", repository + "/pulls/" + request.nummer(), closed);
    }
}
