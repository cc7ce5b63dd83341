package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import be.huisvanhetkind.editing.host.Proefrepo.Commit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Forgejo, as far as drafts need it. */
final class ForgejoStub extends PullStub {
    ForgejoStub(Map<String, Bestand> published) {
        super(Hostsoort.FORGEJO, published);
        on("GET /branches", (call, at) -> parts(call, branches("")));
        on("GET /branches/(.*)", (call, at) -> head(at.group(1)));
        on("GET /git/trees/(.*)", (call, at) -> tree(repo.at(at.group(1)), call));
        on("GET /pulls", (call, at) -> pulls("pull", call));
        on("POST /branches", (call, at) -> create(call.body()));
        on("DELETE /branches/(.*)", (call, at) -> delete(at.group(1), 404));
        on("POST /contents", (call, at) -> write(call.body()));
        on("PATCH /pulls/(.*)", (call, at) -> Reply.of(201, edited(at.group(1), call.body())));
    }

    @Override
    ObjectNode branch(String name) {
        ObjectNode json = recorded("branch").put("name", name);
        ((ObjectNode) json.get("commit")).put("id", repo.branches.get(name));
        return json;
    }

    @Override
    ObjectNode commit(Commit commit) {
        ObjectNode json = recorded("commit").put("sha", commit.id());
        fill((ObjectNode) json.get("commit"), commit);
        json.putArray("parents");
        commit.parents()
                .forEach(parent -> json.withArray("parents").addObject().put("sha", parent));
        return json;
    }

    private Reply tree(Commit commit, Call call) {
        int page = Integer.parseInt(Proefrepo.get("page", call.query()));
        ObjectNode json =
                recorded("tree")
                        .put("sha", commit.id())
                        .put("page", page)
                        .put("total_count", commit.files().size())
                        .put("truncated", true);
        commit.files().entrySet().stream()
                .skip((page - 1L) * PER_PART)
                .limit(PER_PART)
                .map(file -> entry(file.getKey(), file.getValue()))
                .forEach(json.withArray("tree")::add);
        return Reply.of(200, json);
    }

    @Override
    Reply compare(String published, String commit) {
        Set<String> known = repo.before(published);
        ObjectNode json = recorded("compare");
        repo.before(commit).stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> json.withArray("commits").add(commit(repo.at(id))));
        return Reply.of(200, json);
    }

    private Reply create(JsonNode said) {
        String branch = said.get("new_branch_name").asText();
        return create(branch, said.get("old_ref_name").asText(), 409);
    }

    private Reply write(JsonNode said) {
        String from = said.get("branch").asText();
        String to = said.path("new_branch").asText(from);
        boolean exists = repo.branches.containsKey(to) && said.has("new_branch");
        if (exists && !said.path("force_overwrite_new_branch").asBoolean()) {
            return no(409);
        }
        Commit on = repo.at(from);
        Map<String, Bestand> files = new TreeMap<>(on.files());
        for (JsonNode change : said.get("files")) {
            String path = change.get("path").asText();
            if (isOther(path, change, files)) {
                return no(422);
            }
            put(path, change.get("operation").asText(), change, files);
        }
        return Reply.of(
                201, made(repo.write(to, on, files, said.get("message").asText(), maker(said))));
    }

    /** Whether there is something else than somebody who writes thinks. */
    private static boolean isOther(String path, JsonNode change, Map<String, Bestand> files) {
        String there = files.containsKey(path) ? files.get(path).id() : "";
        return !there.equals(change.path("sha").asText());
    }

    private ObjectNode made(Commit commit) {
        ObjectNode json = recorded("files");
        json.putObject("commit").put("sha", commit.id());
        return json;
    }
}
