package be.huisvanhetkind.editing.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts at GitLab, through its API of commits: all files of a write are one commit, and each tells
 * which commit touched it last, so that a file that somebody else changed is not written. A write
 * to other files of the same draft, in the moment between looking and writing, is kept beside ours.
 *
 * <p>This API makes no commit with two parents. A draft is brought up to date by one commit on what
 * is published, which takes the place of the branch; its earlier commits stay with the merge
 * request.
 */
public final class GitLabConcepten extends HostConcepten {
    private final String repository;
    private final String project;

    private GitLabConcepten(Host host, HostClient client) {
        super(host, client);
        project = "/projects/" + HostClient.encode(host.repository());
        repository = project + "/repository";
    }

    static GitLabConcepten of(Host host, Geheim token) {
        Map<String, String> headers = Map.of("PRIVATE-TOKEN", token.reveal());
        return new GitLabConcepten(host, new HostClient(host, headers));
    }

    private String branch(String tak) {
        return repository + "/branches/" + HostClient.encode(tak);
    }

    @Override
    Optional<String> head(String tak) {
        return client().get(branch(tak)).find("/commit/id");
    }

    @Override
    Map<String, String> branches(String begin) {
        String path = "/branches?per_page=100&search=" + HostClient.encode("^" + begin);
        Map<String, String> branches = new LinkedHashMap<>();
        for (JsonNode branch : client().all(repository + path)) {
            branches.put(HostAnswer.text(branch, "/name"), HostAnswer.text(branch, "/commit/id"));
        }
        return branches;
    }

    @Override
    boolean create(String tak, String commit) {
        JsonNode branch = JSON.objectNode().put("branch", tak).put("ref", commit);
        return client().send("POST", repository + "/branches", branch).isGood();
    }

    @Override
    void delete(String tak) {
        client().send("DELETE", branch(tak));
    }

    @Override
    Commitbericht read(String commit) {
        JsonNode json = client().get(repository + "/commits/" + commit + "?stats=false").json();
        return new Commitbericht(
                HostAnswer.text(json, "/author_name"),
                HostAnswer.text(json, "/author_email"),
                HostAnswer.text(json, "/message"),
                OffsetDateTime.parse(HostAnswer.text(json, "/committed_date")).toInstant());
    }

    @Override
    String base(String published, String commit) {
        String path = "/merge_base?refs%%5B%%5D=%s&refs%%5B%%5D=%s".formatted(published, commit);
        return client().get(repository + path).text("/id");
    }

    @Override
    Map<String, HostFile> tree(String commit) {
        String path =
                "/tree?ref=%s&recursive=true&pagination=keyset&per_page=100".formatted(commit);
        String map = host().inhoud().map();
        String below = map.isEmpty() ? "" : "&path=" + HostClient.encode(map);
        return HostFile.all(client().all(repository + path + below), "/id");
    }

    @Override
    byte[] blob(String id) {
        return client().get(repository + "/blobs/" + id + "/raw").bytes();
    }

    @Override
    Optional<String> commit(HostCommit commit) {
        ObjectNode body = body(commit);
        ArrayNode actions = body.putArray("actions");
        for (Bestandswijziging change : commit.changes()) {
            ObjectNode action = add(change, actions);
            change.before()
                    .flatMap(before -> lastTouched(change.path(), commit.on()))
                    .ifPresent(last -> action.put("last_commit_id", last));
        }
        return send(body);
    }

    @Override
    Optional<String> renew(HostCommit commit, String published) {
        if (commit.changes().isEmpty()) {
            return restart(commit.tak(), published);
        }
        ObjectNode body = body(commit).put("start_sha", published).put("force", true);
        ArrayNode actions = body.putArray("actions");
        commit.changes().forEach(change -> add(change, actions));
        return send(body);
    }

    private Optional<String> send(ObjectNode body) {
        return client().send("POST", repository + "/commits", body).find("/id");
    }

    private static ObjectNode body(HostCommit commit) {
        return JSON.objectNode()
                .put("branch", commit.tak())
                .put("commit_message", commit.message().text())
                .put("author_name", commit.message().naam())
                .put("author_email", commit.message().mail());
    }

    private static ObjectNode add(Bestandswijziging change, ArrayNode actions) {
        ObjectNode action = actions.addObject().put("action", change.action());
        action.put("file_path", change.path());
        change.base64()
                .ifPresent(content -> action.put("content", content).put("encoding", "base64"));
        return action;
    }

    private Optional<String> lastTouched(String path, String at) {
        String file = "/files/%s?ref=%s".formatted(HostClient.encode(path), at);
        return client().send("HEAD", repository + file)
                .headers()
                .firstValue("X-Gitlab-Last-Commit-Id");
    }

    @Override
    List<Inzending> requests() {
        String path = "/merge_requests?state=opened&target_branch=%s&per_page=100";
        return client().all(project + path.formatted(HostClient.encode(host().tak()))).stream()
                .map(GitLabConcepten::request)
                .toList();
    }

    private static Inzending request(JsonNode json) {
        return new Inzending(
                HostAnswer.text(json, "/iid"),
                HostAnswer.text(json, "/source_branch"),
                HostAnswer.text(json, "/title"),
                HostAnswer.text(json, "/web_url"));
    }

    @Override
    void open(String tak, Indiening text) {
        JsonNode request =
                text.json("description")
                        .put("source_branch", tak)
                        .put("target_branch", host().tak())
                        .put("remove_source_branch", true);
        client().require("POST", project + "/merge_requests", request);
    }

    @Override
    void amend(Inzending request, Indiening text) {
        client().require(
                        "PUT",
                        project + "/merge_requests/" + request.nummer(),
                        text.json("description"));
    }

    @Override
    void close(Inzending request) {
        JsonNode closed = JSON.objectNode().put("state_event", "close");
        client().send("PUT", project + "/merge_requests/" + request.nummer(), closed);
    }
}
