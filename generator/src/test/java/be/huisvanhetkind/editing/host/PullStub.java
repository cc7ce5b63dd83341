package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import be.huisvanhetkind.editing.host.Proefrepo.Commit;
import be.huisvanhetkind.editing.host.Proefrepo.Maker;
import be.huisvanhetkind.editing.host.Proefrepo.Verzoek;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;

/** What GitHub tells, and Forgejo in the same words. */
abstract class PullStub extends HostStub {
    PullStub(Hostsoort soort, Map<String, Bestand> published) {
        super(soort, "/repos/huis/inhoud", published);
        on("GET /git/commits/(.*)", (call, at) -> Reply.of(200, commit(repo.at(at.group(1)))));
        on("GET /git/blobs/(.*)", (call, at) -> blob(Proefrepo.get(at.group(1), repo.blobs)));
        on(
                "GET /compare/(.*)\\.\\.\\.(.*)",
                (call, at) -> compare(repo.at(at.group(1)).id(), repo.at(at.group(2)).id()));
        on(
                "POST /pulls",
                (call, at) -> Reply.of(201, pull("pull", ask(call.body(), "head", "body"))));
    }

    abstract ObjectNode commit(Commit commit);

    abstract Reply compare(String published, String commit);

    /** Bytes as a blob tells them. */
    String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Reply blob(Bestand file) {
        return Reply.of(
                200,
                recorded("blob")
                        .put("content", base64(file.bytes()))
                        .put("encoding", "base64")
                        .put("sha", file.id())
                        .put("size", file.bytes().length));
    }

    /** Fills in who made a commit, when, and what it says. */
    static void fill(ObjectNode json, Commit commit) {
        json.put("message", commit.message());
        ((ObjectNode) json.get("author"))
                .put("name", commit.maker().name())
                .put("email", commit.maker().mail());
        ((ObjectNode) json.get("committer")).put("date", commit.when().toString());
    }

    static Maker maker(JsonNode said) {
        return new Maker(said.at("/author/name").asText(), said.at("/author/email").asText());
    }

    /** A file of a tree. */
    static ObjectNode entry(String path, Bestand file) {
        return MAPPER.createObjectNode()
                .put("path", path)
                .put("mode", file.mode())
                .put("type", "blob")
                .put("sha", file.id())
                .put("size", file.bytes().length);
    }

    final Reply pulls(String file, Call call) {
        return parts(call, repo.open().map(one -> pull(file, one)).toList());
    }

    final ObjectNode pull(String file, Verzoek one) {
        ObjectNode json =
                recorded(file)
                        .put("number", one.number)
                        .put("title", one.title)
                        .put("body", one.body)
                        .put("html_url", "https://host.example/pulls/" + one.number);
        ((ObjectNode) json.get("head")).put("ref", one.head);
        ((ObjectNode) json.get("base")).put("ref", Proefrepo.PUBLISHED);
        return json;
    }

    final ObjectNode edited(String number, JsonNode said) {
        boolean isOpen = !said.path("state").asText().equals("closed");
        return pull("pull", edit(number, said, "body", isOpen));
    }
}
