package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import be.huisvanhetkind.editing.host.Proefrepo.Commit;
import be.huisvanhetkind.editing.host.Proefrepo.Maker;
import be.huisvanhetkind.editing.host.Proefrepo.Verzoek;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** GitLab, as far as drafts need it. */
final class GitLabStub extends HostStub {
    private static final String BRANCHES = "/repository/branches";
    private static final String REQUESTS = "/merge_requests";

    GitLabStub(Map<String, Bestand> published) {
        super(Hostsoort.GITLAB, "/projects/huis%2Finhoud", published);
        on("GET " + BRANCHES, (call, at) -> branches(call));
        on("GET " + BRANCHES + "/([^/]*)", (call, at) -> head(decode(at.group(1))));
        on(
                "GET /repository/commits/([^/]*)",
                (call, at) -> Reply.of(200, commit(repo.at(at.group(1)))));
        on("GET /repository/tree", (call, at) -> tree(call));
        on("GET /repository/blobs/([^/]*)/raw", (call, at) -> blob(at.group(1)));
        on("GET /repository/merge_base", (call, at) -> base(call));
        on("HEAD /repository/files/([^/]*)", (call, at) -> lastTouched(decode(at.group(1)), call));
        on("GET " + REQUESTS, (call, at) -> requests(call));
        on("POST " + BRANCHES, (call, at) -> create(call.body()));
        on("DELETE " + BRANCHES + "/([^/]*)", (call, at) -> delete(decode(at.group(1)), 404));
        on("POST /repository/commits", (call, at) -> write(call.body()));
        on("POST " + REQUESTS, (call, at) -> open(call.body()));
        on("PUT " + REQUESTS + "/(.*)", (call, at) -> edit(at.group(1), call.body()));
    }

    private Reply branches(Call call) {
        return parts(call, branches(Proefrepo.get("search", call.query()).substring(1)));
    }

    @Override
    ObjectNode branch(String name) {
        ObjectNode json = recorded("branch").put("name", name);
        json.set("commit", commit(repo.at(name)));
        return json;
    }

    private ObjectNode commit(Commit commit) {
        ObjectNode json =
                recorded("commit")
                        .put("id", commit.id())
                        .put("short_id", commit.id().substring(0, 8))
                        .put("message", commit.message())
                        .put("author_name", commit.maker().name())
                        .put("author_email", commit.maker().mail())
                        .put("committed_date", commit.when().toString().replace("Z", ".000+00:00"));
        json.putArray("parent_ids");
        commit.parents().forEach(json.withArray("parent_ids")::add);
        return json;
    }

    private Reply tree(Call call) {
        String below = call.query().getOrDefault("path", "");
        List<ObjectNode> all =
                repo.at(Proefrepo.get("ref", call.query())).files().entrySet().stream()
                        .filter(file -> file.getKey().startsWith(below))
                        .map(file -> entry(file.getKey(), file.getValue()))
                        .toList();
        return parts(call, all);
    }

    private static ObjectNode entry(String path, Bestand file) {
        return MAPPER.createObjectNode()
                .put("id", file.id())
                .put("name", path.substring(path.lastIndexOf('/') + 1))
                .put("type", "blob")
                .put("path", path)
                .put("mode", file.mode());
    }

    private Reply blob(String id) {
        return new Reply(200, Map.of(), Proefrepo.get(id, repo.blobs).bytes());
    }

    private Reply base(Call call) {
        String[] refs = Proefrepo.get("refs[]", call.query()).split(",");
        String base = repo.base(repo.at(refs[0]).id(), repo.at(refs[1]).id());
        return Reply.of(200, commit(repo.at(base)));
    }

    private Reply lastTouched(String path, Call call) {
        String last = repo.lastTouched(path, Proefrepo.get("ref", call.query()));
        return Reply.empty(200).with("X-Gitlab-Last-Commit-Id", last);
    }

    private Reply create(JsonNode said) {
        return create(said.get("branch").asText(), said.get("ref").asText(), 400);
    }

    private Reply write(JsonNode said) {
        String to = said.get("branch").asText();
        boolean exists = repo.branches.containsKey(to) && said.has("start_sha");
        if (exists && !said.path("force").asBoolean()) {
            return no(400);
        }
        Commit on = repo.at(said.path("start_sha").asText(to));
        Map<String, Bestand> files = new TreeMap<>(on.files());
        for (JsonNode change : said.get("actions")) {
            String path = change.get("file_path").asText();
            String action = change.get("action").asText();
            if (files.containsKey(path) == action.equals("create") || isOther(path, change, on)) {
                return no(400);
            }
            put(path, action, change, files);
        }
        String message = said.get("commit_message").asText();
        return Reply.of(201, commit(repo.write(to, on, files, message, maker(said))));
    }

    private static Maker maker(JsonNode said) {
        return new Maker(said.get("author_name").asText(), said.get("author_email").asText());
    }

    /** Whether somebody else changed a file since. */
    private boolean isOther(String path, JsonNode change, Commit on) {
        return change.has("last_commit_id")
                && !repo.lastTouched(path, on.id()).equals(change.get("last_commit_id").asText());
    }

    private Reply requests(Call call) {
        return parts(call, repo.open().map(this::request).toList());
    }

    private ObjectNode request(Verzoek one) {
        return recorded("request")
                .put("iid", one.number)
                .put("title", one.title)
                .put("description", one.body)
                .put("source_branch", one.head)
                .put("target_branch", Proefrepo.PUBLISHED)
                .put("web_url", "https://host.example/merge_requests/" + one.number);
    }

    private Reply open(JsonNode said) {
        return Reply.of(201, request(ask(said, "source_branch", "description")));
    }

    private Reply edit(String number, JsonNode said) {
        boolean isOpen = !said.path("state_event").asText().equals("close");
        return Reply.of(200, request(edit(number, said, "description", isOpen)));
    }
}
