package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import be.huisvanhetkind.editing.host.Proefrepo.Commit;
import be.huisvanhetkind.editing.host.Proefrepo.Maker;
import be.huisvanhetkind.editing.host.Proefrepo.Verzoek;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** GitHub, as far as drafts need it. */
class GitHubStub extends HostStub {
    private static final String REPO = "/repos/huis/inhoud";
    private final Map<String, Map<String, Bestand>> trees = new HashMap<>();

    GitHubStub(Map<String, Bestand> published) {
        super("", published);
    }

    @Override
    Hostsoort soort() {
        return Hostsoort.GITHUB;
    }

    @Override
    Reply answer(Call call) {
        return reading(call)
                .or(() -> writing(call))
                .orElse(Reply.of(404, recorded("github/fout.json")));
    }

    private Optional<Reply> reading(Call call) {
        return call.is("GET", REPO + "/git/ref/heads/(.*)")
                .map(asked -> asked.group(1))
                .filter(repo.branches::containsKey)
                .map(branch -> Reply.of(200, ref(branch)))
                .or(
                        () ->
                                call.is("GET", REPO + "/git/matching-refs/heads/(.*)")
                                        .map(asked -> refs(asked.group(1))))
                .or(
                        () ->
                                call.is("GET", REPO + "/git/commits/(.*)")
                                        .map(
                                                asked ->
                                                        Reply.of(
                                                                200,
                                                                commit(repo.at(asked.group(1))))))
                .or(
                        () ->
                                call.is("GET", REPO + "/git/trees/(.*)")
                                        .map(asked -> tree(repo.at(asked.group(1)))))
                .or(
                        () ->
                                call.is("GET", REPO + "/git/blobs/(.*)")
                                        .map(
                                                asked ->
                                                        blob(
                                                                Proefrepo.get(
                                                                        asked.group(1),
                                                                        repo.blobs))))
                .or(() -> call.is("GET", REPO + "/compare/(.*)\\.\\.\\.(.*)").map(this::compare))
                .or(() -> call.is("GET", REPO + "/pulls").map(asked -> pulls(call)));
    }

    private Optional<Reply> writing(Call call) {
        return call.is("POST", REPO + "/git/refs")
                .map(asked -> create(call.body()))
                .or(() -> call.is("POST", REPO + "/git/blobs").map(asked -> keep(call.body())))
                .or(() -> call.is("POST", REPO + "/git/trees").map(asked -> makeTree(call.body())))
                .or(
                        () ->
                                call.is("POST", REPO + "/git/commits")
                                        .map(asked -> makeCommit(call.body())))
                .or(
                        () ->
                                call.is("PATCH", REPO + "/git/refs/heads/(.*)")
                                        .map(asked -> move(asked.group(1), call.body())))
                .or(
                        () ->
                                call.is("DELETE", REPO + "/git/refs/heads/(.*)")
                                        .map(asked -> delete(asked.group(1))))
                .or(() -> call.is("POST", REPO + "/pulls").map(asked -> open(call.body())))
                .or(
                        () ->
                                call.is("PATCH", REPO + "/pulls/(.*)")
                                        .map(asked -> edit(asked.group(1), call.body())));
    }

    private ObjectNode ref(String branch) {
        ObjectNode ref = recorded("github/ref.json").put("ref", "refs/heads/" + branch);
        ((ObjectNode) ref.get("object"))
                .put("type", "commit")
                .put("sha", repo.branches.get(branch));
        return ref;
    }

    private Reply refs(String begin) {
        List<JsonNode> refs = new ArrayList<>();
        repo.branches.keySet().stream()
                .filter(name -> name.startsWith(begin))
                .forEach(name -> refs.add(ref(name)));
        return Reply.of(200, MAPPER.createArrayNode().addAll(refs));
    }

    private ObjectNode commit(Commit commit) {
        ObjectNode json =
                recorded("github/commit.json")
                        .put("sha", commit.id())
                        .put("message", commit.message());
        ((ObjectNode) json.get("author"))
                .put("name", commit.maker().name())
                .put("email", commit.maker().mail());
        ((ObjectNode) json.get("committer")).put("date", commit.when().toString());
        trees.put(treeOf(commit), commit.files());
        ((ObjectNode) json.get("tree")).put("sha", treeOf(commit));
        commit.parents()
                .forEach(
                        parent ->
                                json.withArray("parents")
                                        .addObject()
                                        .put("sha", parent)
                                        .put("url", "https://host.example/")
                                        .put("html_url", "https://host.example/"));
        return json;
    }

    private static String treeOf(Commit commit) {
        return Proefrepo.sha(commit.id().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Reply tree(Commit commit) {
        ObjectNode json = recorded("github/tree.json").put("sha", commit.id());
        json.withArray("tree")
                .addObject()
                .put("path", "content")
                .put("mode", "040000")
                .put("type", "tree")
                .put("sha", treeOf(commit));
        new TreeMap<>(commit.files())
                .forEach(
                        (path, file) ->
                                json.withArray("tree")
                                        .addObject()
                                        .put("path", path)
                                        .put("mode", file.mode())
                                        .put("type", "blob")
                                        .put("sha", file.id())
                                        .put("size", file.bytes().length)
                                        .put("url", "https://host.example/"));
        return Reply.of(200, json);
    }

    private static Reply blob(Bestand file) {
        String lines = Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(file.bytes());
        return Reply.of(
                200,
                recorded("github/blob.json")
                        .put("content", lines + "\n")
                        .put("encoding", "base64")
                        .put("sha", file.id())
                        .put("size", file.bytes().length));
    }

    private Reply compare(Matcher asked) {
        ObjectNode json = recorded("github/compare.json");
        String base = repo.base(repo.at(asked.group(1)).id(), repo.at(asked.group(2)).id());
        ((ObjectNode) json.get("merge_base_commit")).put("sha", base);
        return Reply.of(200, json);
    }

    private Reply create(JsonNode body) {
        String branch = body.get("ref").asText().replaceFirst("refs/heads/", "");
        if (repo.branches.putIfAbsent(branch, body.get("sha").asText()) != null) {
            return Reply.of(
                    422, recorded("github/fout.json").put("message", "Reference already exists"));
        }
        return Reply.of(201, ref(branch));
    }

    private Reply keep(JsonNode body) {
        Bestand file = Bestand.of(Base64.getDecoder().decode(body.get("content").asText()));
        repo.blobs.put(file.id(), file);
        return Reply.of(201, recorded("github/nieuwe-blob.json").put("sha", file.id()));
    }

    private Reply makeTree(JsonNode body) {
        Map<String, Bestand> files = new TreeMap<>(trees.get(body.get("base_tree").asText()));
        for (JsonNode entry : body.get("tree")) {
            if (entry.get("sha").isNull()) {
                files.remove(entry.get("path").asText());
            } else {
                files.put(entry.get("path").asText(), repo.blobs.get(entry.get("sha").asText()));
            }
        }
        String id =
                Proefrepo.sha(
                        ("tree" + trees.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        trees.put(id, files);
        return Reply.of(201, recorded("github/tree.json").put("sha", id));
    }

    private Reply makeCommit(JsonNode body) {
        List<String> parents = new ArrayList<>();
        body.get("parents").forEach(parent -> parents.add(parent.asText()));
        Maker maker =
                new Maker(body.at("/author/name").asText(), body.at("/author/email").asText());
        return Reply.of(
                201,
                commit(
                        repo.add(
                                parents,
                                Proefrepo.get(body.get("tree").asText(), trees),
                                body.get("message").asText(),
                                maker)));
    }

    private Reply move(String branch, JsonNode body) {
        String to = body.get("sha").asText();
        if (!repo.before(to).contains(repo.branches.get(branch))
                && !body.get("force").asBoolean()) {
            return Reply.of(
                    422,
                    recorded("github/fout.json").put("message", "Update is not a fast forward"));
        }
        repo.branches.put(branch, to);
        return Reply.of(200, ref(branch));
    }

    private Reply delete(String branch) {
        return repo.branches.remove(branch) == null
                ? Reply.of(422, recorded("github/fout.json"))
                : Reply.empty(204);
    }

    private Reply pulls(Call call) {
        List<JsonNode> open = new ArrayList<>();
        repo.requests.stream()
                .filter(one -> one.isOpen)
                .forEach(one -> open.add(pull("pulls-item", one)));
        return parts(call, open, 2);
    }

    private static ObjectNode pull(String file, Verzoek one) {
        ObjectNode json =
                recorded("github/" + file + ".json")
                        .put("number", one.number)
                        .put("title", one.title)
                        .put("body", one.body)
                        .put("html_url", "https://host.example/pull/" + one.number);
        ((ObjectNode) json.get("head")).put("ref", one.head);
        ((ObjectNode) json.get("base")).put("ref", Proefrepo.PUBLISHED);
        return json;
    }

    private Reply open(JsonNode body) {
        Verzoek one =
                new Verzoek(
                        repo.requests.size() + 1,
                        body.get("head").asText(),
                        body.get("title").asText(),
                        body.get("body").asText());
        repo.requests.add(one);
        return Reply.of(201, pull("pull", one));
    }

    private Reply edit(String number, JsonNode body) {
        Verzoek one = repo.requests.get(Integer.parseInt(number) - 1);
        one.title = body.path("title").asText(one.title);
        one.body = body.path("body").asText(one.body);
        one.isOpen = !body.path("state").asText().equals("closed");
        return Reply.of(200, pull("pull", one));
    }
}
