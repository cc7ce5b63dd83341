package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import be.huisvanhetkind.editing.host.Proefrepo.Commit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** GitHub, as far as drafts need it. */
final class GitHubStub extends PullStub {
    private static final String ADDRESS = "https://host.example/";
    private final Map<String, Map<String, Bestand>> trees = new HashMap<>();

    GitHubStub(Map<String, Bestand> published) {
        super(Hostsoort.GITHUB, published);
        on("GET /git/ref/heads/(.*)", (call, at) -> head(at.group(1)));
        on("GET /git/matching-refs/heads/(.*)", (call, at) -> refs(at.group(1)));
        on("GET /git/trees/(.*)", (call, at) -> tree(repo.at(at.group(1))));
        on("GET /pulls", (call, at) -> pulls("pulls-item", call));
        on("POST /git/refs", (call, at) -> create(call.body()));
        on("POST /git/blobs", (call, at) -> keep(file(call.body())));
        on("POST /git/trees", (call, at) -> makeTree(call.body()));
        on("POST /git/commits", (call, at) -> makeCommit(call.body()));
        on("PATCH /git/refs/heads/(.*)", (call, at) -> move(at.group(1), call.body()));
        on("DELETE /git/refs/heads/(.*)", (call, at) -> delete(at.group(1), 422));
        on("PATCH /pulls/(.*)", (call, at) -> Reply.of(200, edited(at.group(1), call.body())));
    }

    @Override
    ObjectNode branch(String name) {
        ObjectNode ref = recorded("ref").put("ref", "refs/heads/" + name);
        ((ObjectNode) ref.get("object")).put("type", "commit").put("sha", repo.branches.get(name));
        return ref;
    }

    private Reply refs(String begin) {
        return Reply.of(200, MAPPER.createArrayNode().addAll(branches(begin)));
    }

    @Override
    ObjectNode commit(Commit commit) {
        ObjectNode json = recorded("commit").put("sha", commit.id());
        fill(json, commit);
        trees.put(treeOf(commit), commit.files());
        ((ObjectNode) json.get("tree")).put("sha", treeOf(commit));
        for (String parent : commit.parents()) {
            ObjectNode link = json.withArray("parents").addObject().put("sha", parent);
            link.put("url", ADDRESS).put("html_url", ADDRESS);
        }
        return json;
    }

    private static String treeOf(Commit commit) {
        return sha(commit.id());
    }

    private static String sha(String text) {
        return Proefrepo.sha(text.getBytes(StandardCharsets.UTF_8));
    }

    private Reply tree(Commit commit) {
        ObjectNode json = recorded("tree").put("sha", commit.id());
        json.withArray("tree")
                .addObject()
                .put("path", "content")
                .put("mode", "040000")
                .put("type", "tree")
                .put("sha", treeOf(commit));
        commit.files()
                .forEach(
                        (path, file) ->
                                json.withArray("tree").add(entry(path, file).put("url", ADDRESS)));
        return Reply.of(200, json);
    }

    @Override
    String base64(byte[] bytes) {
        return Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(bytes) + "\n";
    }

    @Override
    Reply compare(String published, String commit) {
        ObjectNode json = recorded("compare");
        ((ObjectNode) json.get("merge_base_commit")).put("sha", repo.base(published, commit));
        return Reply.of(200, json);
    }

    private Reply create(JsonNode said) {
        String branch = said.get("ref").asText().replaceFirst("refs/heads/", "");
        return create(branch, said.get("sha").asText(), 422);
    }

    private Reply keep(Bestand file) {
        repo.blobs.put(file.id(), file);
        return Reply.of(201, recorded("nieuwe-blob").put("sha", file.id()));
    }

    private Reply makeTree(JsonNode said) {
        Map<String, Bestand> files = new TreeMap<>(trees.get(said.get("base_tree").asText()));
        for (JsonNode entry : said.get("tree")) {
            if (entry.get("sha").isNull()) {
                files.remove(entry.get("path").asText());
            } else {
                files.put(entry.get("path").asText(), repo.blobs.get(entry.get("sha").asText()));
            }
        }
        String id = sha("tree" + trees.size());
        trees.put(id, files);
        return Reply.of(201, recorded("tree").put("sha", id));
    }

    private Reply makeCommit(JsonNode said) {
        List<String> parents = new ArrayList<>();
        said.get("parents").forEach(parent -> parents.add(parent.asText()));
        Map<String, Bestand> files = Proefrepo.get(said.get("tree").asText(), trees);
        String message = said.get("message").asText();
        return Reply.of(201, commit(repo.add(parents, files, message, maker(said))));
    }

    private Reply move(String branch, JsonNode said) {
        String to = said.get("sha").asText();
        boolean isAhead = repo.before(to).contains(repo.branches.get(branch));
        if (!isAhead && !said.get("force").asBoolean()) {
            return no(422);
        }
        repo.branches.put(branch, to);
        return Reply.of(200, branch(branch));
    }
}
