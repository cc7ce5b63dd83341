package be.huisvanhetkind.editing.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Drafts at Forgejo, through its API of files: all files of a write are one commit, and each tells
 * what was there before it, so that a file that somebody else changed is not written. A write to
 * other files of the same draft, in the moment between looking and writing, is kept beside ours.
 *
 * <p>This API makes no commit with two parents. A draft is brought up to date by one commit on what
 * is published, which takes the place of the branch; its earlier commits stay with the pull
 * request.
 */
public final class ForgejoConcepten extends PullConcepten {
    private static final int PER_PART = 50;

    private ForgejoConcepten(Host host, HostClient client) {
        super(host, client);
    }

    static ForgejoConcepten of(Host host, Geheim token) {
        Map<String, String> headers =
                Map.of("Authorization", "token " + token.reveal(), "Accept", "application/json");
        return new ForgejoConcepten(host, new HostClient(host, headers));
    }

    @Override
    Optional<String> head(String tak) {
        return client().get(repository() + "/branches/" + tak).find("/commit/id");
    }

    @Override
    Map<String, String> branches(String begin) {
        Map<String, String> branches = new LinkedHashMap<>();
        for (JsonNode branch : client().all(repository() + "/branches?limit=" + PER_PART)) {
            String name = HostAnswer.text(branch, "/name");
            if (name.startsWith(begin)) {
                branches.put(name, HostAnswer.text(branch, "/commit/id"));
            }
        }
        return branches;
    }

    @Override
    boolean create(String tak, String commit) {
        JsonNode branch = JSON.objectNode().put("new_branch_name", tak).put("old_ref_name", commit);
        return client().send("POST", repository() + "/branches", branch).isGood();
    }

    @Override
    void delete(String tak) {
        client().send("DELETE", repository() + "/branches/" + tak);
    }

    @Override
    Commitbericht read(String commit) {
        String path = "/git/commits/%s?stat=false&verification=false&files=false";
        JsonNode json = client().get(repository() + path.formatted(commit)).json();
        return message(json.path("commit"));
    }

    /** The newest of the commits that are published and lead into the draft. */
    @Override
    String base(String published, String commit) {
        String path = "/compare/%s...%s".formatted(published, commit);
        return outside(client().get(repository() + path).json().path("commits")).stream()
                .max(Comparator.comparing(parent -> read(parent).moment()))
                .orElse(commit);
    }

    /** What the first of these commits were made on. */
    private static List<String> outside(JsonNode commits) {
        Set<String> own =
                stream(commits)
                        .map(one -> HostAnswer.text(one, "/sha"))
                        .collect(Collectors.toSet());
        return stream(commits)
                .flatMap(one -> stream(one.path("parents")))
                .map(parent -> HostAnswer.text(parent, "/sha"))
                .filter(parent -> !own.contains(parent))
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Override
    Map<String, HostFile> tree(String commit) {
        Map<String, HostFile> tree = new LinkedHashMap<>();
        for (int page = 1, seen = 0, all = 1; seen < all; page++) {
            String path = "/git/trees/%s?recursive=true&per_page=1000&page=%d";
            JsonNode part = client().get(repository() + path.formatted(commit, page)).json();
            tree.putAll(HostFile.all(part.path("tree"), "/sha"));
            seen += Math.max(1, part.path("tree").size());
            all = part.path("total_count").asInt();
        }
        return tree;
    }

    @Override
    Optional<String> commit(HostCommit commit) {
        return send(body(commit).put("branch", commit.tak()));
    }

    @Override
    Optional<String> renew(HostCommit commit, String published) {
        if (commit.changes().isEmpty()) {
            return restart(commit.tak(), published);
        }
        return send(
                body(commit)
                        .put("branch", host().tak())
                        .put("new_branch", commit.tak())
                        .put("force_overwrite_new_branch", true));
    }

    private Optional<String> send(ObjectNode body) {
        return client().send("POST", repository() + "/contents", body).find("/commit/sha");
    }

    private static ObjectNode body(HostCommit commit) {
        Commitbericht message = commit.message();
        ObjectNode body = JSON.objectNode().put("message", message.text());
        body.putObject("author").put("name", message.naam()).put("email", message.mail());
        body.putObject("dates").put("author", message.moment().toString());
        ArrayNode files = body.putArray("files");
        for (Bestandswijziging change : commit.changes()) {
            ObjectNode file = files.addObject().put("operation", change.action());
            file.put("path", change.path());
            change.base64().ifPresent(content -> file.put("content", content));
            change.before().ifPresent(before -> file.put("sha", before.id()));
        }
        return body;
    }

    @Override
    List<Inzending> requests() {
        return requests("limit=" + PER_PART);
    }
}
