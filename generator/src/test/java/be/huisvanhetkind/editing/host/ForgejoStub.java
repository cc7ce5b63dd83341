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
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** Forgejo, as far as drafts need it. */
class ForgejoStub extends HostStub {
    private static final String REPO = "/repos/huis/inhoud";

    ForgejoStub(Map<String, Bestand> published) {
        super("/api/v1", published);
    }

    @Override
    Hostsoort soort() {
        return Hostsoort.FORGEJO;
    }

    @Override
    Reply answer(Call call) {
        return reading(call).or(() -> writing(call)).orElseGet(() -> no(404));
    }

    private static Reply no(int status) {
        return Reply.of(status, recorded("forgejo/fout.json"));
    }

    private Optional<Reply> reading(Call call) {
        return call.is("GET", REPO + "/branches")
                .map(asked -> branches(call))
                .or(
                        () ->
                                call.is("GET", REPO + "/branches/(.*)")
                                        .map(asked -> asked.group(1))
                                        .filter(repo.branches::containsKey)
                                        .map(name -> Reply.of(200, branch(name))))
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
                                        .map(asked -> tree(repo.at(asked.group(1)), call)))
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
        return call.is("POST", REPO + "/branches")
                .map(asked -> create(call.body()))
                .or(
                        () ->
                                call.is("DELETE", REPO + "/branches/(.*)")
                                        .map(
                                                asked ->
                                                        repo.branches.remove(asked.group(1)) == null
                                                                ? no(404)
                                                                : Reply.empty(204)))
                .or(() -> call.is("POST", REPO + "/contents").map(asked -> write(call.body())))
                .or(() -> call.is("POST", REPO + "/pulls").map(asked -> open(call.body())))
                .or(
                        () ->
                                call.is("PATCH", REPO + "/pulls/(.*)")
                                        .map(asked -> edit(asked.group(1), call.body())));
    }

    private Reply branches(Call call) {
        List<JsonNode> all = new ArrayList<>();
        repo.branches.keySet().forEach(name -> all.add(branch(name)));
        return parts(call, all, 2);
    }

    private ObjectNode branch(String name) {
        ObjectNode json = recorded("forgejo/branch.json").put("name", name);
        ((ObjectNode) json.get("commit")).put("id", repo.branches.get(name));
        return json;
    }

    private static ObjectNode commit(Commit commit) {
        ObjectNode json = recorded("forgejo/commit.json").put("sha", commit.id());
        ObjectNode inner = (ObjectNode) json.get("commit");
        inner.put("message", commit.message());
        ((ObjectNode) inner.get("author"))
                .put("name", commit.maker().name())
                .put("email", commit.maker().mail());
        ((ObjectNode) inner.get("committer")).put("date", commit.when().toString());
        json.putArray("parents");
        commit.parents()
                .forEach(parent -> json.withArray("parents").addObject().put("sha", parent));
        return json;
    }

    private static Reply tree(Commit commit, Call call) {
        int page = Integer.parseInt(Proefrepo.get("page", call.query()));
        ObjectNode json =
                recorded("forgejo/tree.json")
                        .put("sha", commit.id())
                        .put("page", page)
                        .put("total_count", commit.files().size())
                        .put("truncated", true);
        new TreeMap<>(commit.files())
                .entrySet().stream()
                        .skip((page - 1) * 2L)
                        .limit(2)
                        .forEach(
                                file ->
                                        json.withArray("tree")
                                                .addObject()
                                                .put("path", file.getKey())
                                                .put("mode", file.getValue().mode())
                                                .put("type", "blob")
                                                .put("sha", file.getValue().id())
                                                .put("size", file.getValue().bytes().length));
        return Reply.of(200, json);
    }

    private static Reply blob(Bestand file) {
        return Reply.of(
                200,
                recorded("forgejo/blob.json")
                        .put("content", Base64.getEncoder().encodeToString(file.bytes()))
                        .put("encoding", "base64")
                        .put("sha", file.id())
                        .put("size", file.bytes().length));
    }

    private Reply compare(Matcher asked) {
        Set<String> published = repo.before(repo.at(asked.group(1)).id());
        ObjectNode json = recorded("forgejo/compare.json");
        repo.before(repo.at(asked.group(2)).id()).stream()
                .filter(id -> !published.contains(id))
                .forEach(id -> json.withArray("commits").add(commit(repo.at(id))));
        return Reply.of(200, json);
    }

    private Reply create(JsonNode body) {
        String name = body.get("new_branch_name").asText();
        if (repo.branches.putIfAbsent(name, repo.at(body.get("old_ref_name").asText()).id())
                != null) {
            return no(409);
        }
        return Reply.of(201, branch(name));
    }

    private Reply write(JsonNode body) {
        Commit on = repo.at(body.get("branch").asText());
        String to = body.path("new_branch").asText(body.get("branch").asText());
        boolean exists = repo.branches.containsKey(to) && body.has("new_branch");
        if (exists && !body.path("force_overwrite_new_branch").asBoolean()) {
            return no(409);
        }
        Map<String, Bestand> files = new TreeMap<>(on.files());
        for (JsonNode file : body.get("files")) {
            String path = file.get("path").asText();
            String there = files.containsKey(path) ? files.get(path).id() : "";
            if (!there.equals(file.path("sha").asText())) {
                return no(422);
            }
            if (file.get("operation").asText().equals("delete")) {
                files.remove(path);
            } else {
                files.put(
                        path, Bestand.of(Base64.getDecoder().decode(file.get("content").asText())));
            }
        }
        Maker maker =
                new Maker(body.at("/author/name").asText(), body.at("/author/email").asText());
        Commit made = repo.add(List.of(on.id()), files, body.get("message").asText(), maker);
        repo.branches.put(to, made.id());
        ObjectNode json = recorded("forgejo/files.json");
        json.putObject("commit").put("sha", made.id());
        return Reply.of(201, json);
    }

    private Reply pulls(Call call) {
        List<JsonNode> open = new ArrayList<>();
        repo.requests.stream().filter(one -> one.isOpen).forEach(one -> open.add(pull(one)));
        return parts(call, open, 2);
    }

    private static ObjectNode pull(Verzoek one) {
        ObjectNode json =
                recorded("forgejo/pull.json")
                        .put("number", one.number)
                        .put("title", one.title)
                        .put("body", one.body)
                        .put("html_url", "https://host.example/pulls/" + one.number);
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
        return Reply.of(201, pull(one));
    }

    private Reply edit(String number, JsonNode body) {
        Verzoek one = repo.requests.get(Integer.parseInt(number) - 1);
        one.title = body.path("title").asText(one.title);
        one.body = body.path("body").asText(one.body);
        one.isOpen = !body.path("state").asText().equals("closed");
        return Reply.of(201, pull(one));
    }
}
