package be.huisvanhetkind.editing.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Base64;
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
public final class ForgejoConcepten extends HostConcepten {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PER_PART = 50;

    private final String repository;

    private ForgejoConcepten(Host host, HostClient client) {
        super(host, client);
        repository = "/repos/" + host.repository();
    }

    static ForgejoConcepten of(Host host, Geheim token) {
        Map<String, String> headers =
                Map.of("Authorization", "token " + token.reveal(), "Accept", "application/json");
        return new ForgejoConcepten(host, new HostClient(host, headers));
    }

    @Override
    Optional<String> head(String tak) {
        HostAnswer answer = client().get(repository + "/branches/" + tak);
        return answer.isGood() ? Optional.of(answer.text("/commit/id")) : Optional.empty();
    }

    @Override
    Map<String, String> branches(String begin) {
        Map<String, String> branches = new LinkedHashMap<>();
        for (JsonNode branch : client().all(repository + "/branches?limit=" + PER_PART)) {
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
        return client().send("POST", repository + "/branches", branch).isGood();
    }

    @Override
    void delete(String tak) {
        client().send("DELETE", repository + "/branches/" + tak);
    }

    @Override
    Commitbericht read(String commit) {
        JsonNode json = details(commit);
        return new Commitbericht(
                HostAnswer.text(json, "/commit/author/name"),
                HostAnswer.text(json, "/commit/author/email"),
                HostAnswer.text(json, "/commit/message"),
                OffsetDateTime.parse(HostAnswer.text(json, "/commit/committer/date")).toInstant());
    }

    private JsonNode details(String commit) {
        String light = "?stat=false&verification=false&files=false";
        return client().get(repository + "/git/commits/" + commit + light).json();
    }

    /** The newest of the commits that are published and lead into the draft. */
    @Override
    String base(String published, String commit) {
        String path = "/compare/%s...%s".formatted(published, commit);
        JsonNode commits = client().get(repository + path).json().path("commits");
        Set<String> own =
                stream(commits)
                        .map(one -> HostAnswer.text(one, "/sha"))
                        .collect(Collectors.toSet());
        List<String> outside =
                stream(commits)
                        .flatMap(one -> stream(one.path("parents")))
                        .map(parent -> HostAnswer.text(parent, "/sha"))
                        .filter(parent -> !own.contains(parent))
                        .distinct()
                        .toList();
        if (outside.size() <= 1) {
            return outside.isEmpty() ? commit : outside.get(0);
        }
        return outside.stream()
                .max(Comparator.comparing(parent -> read(parent).moment()))
                .orElse(commit);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Override
    Map<String, Blad> tree(String commit) {
        Map<String, Blad> tree = new LinkedHashMap<>();
        for (int page = 1, seen = 0, all = 1; seen < all; page++) {
            String path = "/git/trees/%s?recursive=true&per_page=1000&page=%d";
            JsonNode part = client().get(repository + path.formatted(commit, page)).json();
            tree.putAll(Blad.all(part.path("tree"), "/sha"));
            seen += Math.max(1, part.path("tree").size());
            all = part.path("total_count").asInt();
        }
        return tree;
    }

    @Override
    byte[] blob(String id) {
        String content = client().get(repository + "/git/blobs/" + id).text("/content");
        return Base64.getMimeDecoder().decode(content);
    }

    @Override
    Optional<String> commit(
            String tak, String on, List<Bestandswijziging> changes, Commitbericht message) {
        return send(body(changes, message).put("branch", tak));
    }

    @Override
    Optional<String> renew(
            String tak,
            String on,
            String published,
            List<Bestandswijziging> changes,
            Commitbericht message) {
        if (changes.isEmpty()) {
            delete(tak);
            return create(tak, published) ? Optional.of(published) : Optional.empty();
        }
        return send(
                body(changes, message)
                        .put("branch", host().tak())
                        .put("new_branch", tak)
                        .put("force_overwrite_new_branch", true));
    }

    private Optional<String> send(ObjectNode body) {
        HostAnswer answer = client().send("POST", repository + "/contents", body);
        return answer.isGood() ? Optional.of(answer.text("/commit/sha")) : Optional.empty();
    }

    private static ObjectNode body(List<Bestandswijziging> changes, Commitbericht message) {
        ObjectNode body = JSON.objectNode().put("message", message.text());
        body.putObject("author").put("name", message.naam()).put("email", message.mail());
        body.putObject("dates").put("author", message.moment().toString());
        ArrayNode files = body.putArray("files");
        for (Bestandswijziging change : changes) {
            ObjectNode file = files.addObject().put("operation", change.action());
            file.put("path", change.path());
            change.base64().ifPresent(content -> file.put("content", content));
            change.before().ifPresent(before -> file.put("sha", before.id()));
        }
        return body;
    }

    @Override
    List<Inzending> requests() {
        return client().all(repository + "/pulls?state=open&limit=" + PER_PART).stream()
                .filter(json -> HostAnswer.text(json, "/base/ref").equals(host().tak()))
                .map(ForgejoConcepten::request)
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
