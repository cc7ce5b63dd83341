package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import be.huisvanhetkind.editing.host.Proefrepo.Commit;
import be.huisvanhetkind.editing.host.Proefrepo.Maker;
import be.huisvanhetkind.editing.host.Proefrepo.Verzoek;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** GitLab, as far as drafts need it. */
class GitLabStub extends HostStub {
    private static final String PROJECT = "/projects/huis%2Finhoud";
    private static final String REPO = PROJECT + "/repository";

    GitLabStub(Map<String, Bestand> published) {
        super("/api/v4", published);
    }

    @Override
    Hostsoort soort() {
        return Hostsoort.GITLAB;
    }

    @Override
    Reply answer(Call call) {
        return reading(call).or(() -> writing(call)).orElseGet(() -> no(404));
    }

    private static Reply no(int status) {
        return Reply.of(status, recorded("gitlab/fout.json"));
    }

    private Optional<Reply> reading(Call call) {
        return call.is("GET", REPO + "/branches")
                .map(asked -> branches(call))
                .or(
                        () ->
                                call.is("GET", REPO + "/branches/([^/]*)")
                                        .map(asked -> decode(asked.group(1)))
                                        .filter(repo.branches::containsKey)
                                        .map(name -> Reply.of(200, branch(name))))
                .or(
                        () ->
                                call.is("GET", REPO + "/commits/([^/]*)")
                                        .map(
                                                asked ->
                                                        Reply.of(
                                                                200,
                                                                commit(repo.at(asked.group(1))))))
                .or(
                        () ->
                                call.is("GET", REPO + "/tree")
                                        .map(
                                                asked ->
                                                        tree(
                                                                repo.at(
                                                                        Proefrepo.get(
                                                                                "ref",
                                                                                call.query())),
                                                                call)))
                .or(
                        () ->
                                call.is("GET", REPO + "/blobs/([^/]*)/raw")
                                        .map(
                                                asked ->
                                                        new Reply(
                                                                200,
                                                                Map.of(),
                                                                Proefrepo.get(
                                                                                asked.group(1),
                                                                                repo.blobs)
                                                                        .bytes())))
                .or(
                        () ->
                                call.is("GET", REPO + "/merge_base")
                                        .map(
                                                asked ->
                                                        base(
                                                                Proefrepo.get(
                                                                                "refs[]",
                                                                                call.query())
                                                                        .split(","))))
                .or(
                        () ->
                                call.is("HEAD", REPO + "/files/([^/]*)")
                                        .map(
                                                asked ->
                                                        Reply.empty(200)
                                                                .with(
                                                                        "X-Gitlab-Last-Commit-Id",
                                                                        repo.lastTouched(
                                                                                decode(
                                                                                        asked.group(
                                                                                                1)),
                                                                                Proefrepo.get(
                                                                                        "ref",
                                                                                        call
                                                                                                .query())))))
                .or(() -> call.is("GET", PROJECT + "/merge_requests").map(asked -> requests(call)));
    }

    private Optional<Reply> writing(Call call) {
        return call.is("POST", REPO + "/branches")
                .map(asked -> create(call.body()))
                .or(
                        () ->
                                call.is("DELETE", REPO + "/branches/([^/]*)")
                                        .map(
                                                asked ->
                                                        repo.branches.remove(decode(asked.group(1)))
                                                                        == null
                                                                ? no(404)
                                                                : Reply.empty(204)))
                .or(() -> call.is("POST", REPO + "/commits").map(asked -> write(call.body())))
                .or(
                        () ->
                                call.is("POST", PROJECT + "/merge_requests")
                                        .map(asked -> open(call.body())))
                .or(
                        () ->
                                call.is("PUT", PROJECT + "/merge_requests/(.*)")
                                        .map(asked -> edit(asked.group(1), call.body())));
    }

    private Reply branches(Call call) {
        String begin = Proefrepo.get("search", call.query()).substring(1);
        List<JsonNode> all = new ArrayList<>();
        repo.branches.keySet().stream()
                .filter(name -> name.startsWith(begin))
                .forEach(name -> all.add(branch(name)));
        return parts(call, all, 2);
    }

    private ObjectNode branch(String name) {
        ObjectNode json = recorded("gitlab/branch.json").put("name", name);
        json.set("commit", commit(repo.at(name)));
        return json;
    }

    private static ObjectNode commit(Commit commit) {
        ObjectNode json =
                recorded("gitlab/commit.json")
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

    private Reply tree(Commit commit, Call call) {
        List<JsonNode> all = new ArrayList<>();
        String below = call.query().getOrDefault("path", "");
        new TreeMap<>(commit.files())
                .forEach(
                        (path, file) -> {
                            if (path.startsWith(below)) {
                                all.add(
                                        MAPPER.createObjectNode()
                                                .put("id", file.id())
                                                .put(
                                                        "name",
                                                        path.substring(path.lastIndexOf('/') + 1))
                                                .put("type", "blob")
                                                .put("path", path)
                                                .put("mode", file.mode()));
                            }
                        });
        return parts(call, all, 2);
    }

    private Reply base(String[] refs) {
        return Reply.of(
                200, commit(repo.at(repo.base(repo.at(refs[0]).id(), repo.at(refs[1]).id()))));
    }

    private Reply create(JsonNode body) {
        String name = body.get("branch").asText();
        if (repo.branches.putIfAbsent(name, repo.at(body.get("ref").asText()).id()) != null) {
            return Reply.of(
                    400, recorded("gitlab/fout.json").put("message", "Branch already exists"));
        }
        return Reply.of(201, branch(name));
    }

    private Reply write(JsonNode body) {
        String to = body.get("branch").asText();
        if (body.has("start_sha")
                && repo.branches.containsKey(to)
                && !body.path("force").asBoolean()) {
            return no(400);
        }
        Commit on = repo.at(body.path("start_sha").asText(to));
        Map<String, Bestand> files = new TreeMap<>(on.files());
        for (JsonNode action : body.get("actions")) {
            String path = action.get("file_path").asText();
            boolean isNew = action.get("action").asText().equals("create");
            boolean isOther =
                    action.has("last_commit_id")
                            && !repo.lastTouched(path, on.id())
                                    .equals(action.get("last_commit_id").asText());
            if (files.containsKey(path) == isNew || isOther) {
                return no(400);
            }
            if (action.get("action").asText().equals("delete")) {
                files.remove(path);
            } else {
                files.put(
                        path,
                        Bestand.of(Base64.getDecoder().decode(action.get("content").asText())));
            }
        }
        Maker maker =
                new Maker(body.get("author_name").asText(), body.get("author_email").asText());
        Commit made = repo.add(List.of(on.id()), files, body.get("commit_message").asText(), maker);
        repo.branches.put(to, made.id());
        return Reply.of(201, commit(made));
    }

    private Reply requests(Call call) {
        List<JsonNode> open = new ArrayList<>();
        repo.requests.stream().filter(one -> one.isOpen).forEach(one -> open.add(request(one)));
        return parts(call, open, 2);
    }

    private static ObjectNode request(Verzoek one) {
        return recorded("gitlab/request.json")
                .put("iid", one.number)
                .put("title", one.title)
                .put("description", one.body)
                .put("source_branch", one.head)
                .put("target_branch", Proefrepo.PUBLISHED)
                .put("web_url", "https://host.example/merge_requests/" + one.number);
    }

    private Reply open(JsonNode body) {
        Verzoek one =
                new Verzoek(
                        repo.requests.size() + 1,
                        body.get("source_branch").asText(),
                        body.get("title").asText(),
                        body.get("description").asText());
        repo.requests.add(one);
        return Reply.of(201, request(one));
    }

    private Reply edit(String number, JsonNode body) {
        Verzoek one = repo.requests.get(Integer.parseInt(number) - 1);
        one.title = body.path("title").asText(one.title);
        one.body = body.path("description").asText(one.body);
        one.isOpen = !body.path("state_event").asText().equals("close");
        return Reply.of(200, request(one));
    }
}
