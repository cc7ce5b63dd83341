package be.huisvanhetkind.editing.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;

/** Drafts at GitHub, and at a host that took over how GitHub tells of blobs and pull requests. */
abstract class PullConcepten extends HostConcepten {
    private final String repository;

    PullConcepten(Host host, HostClient client) {
        super(host, client);
        repository = "/repos/" + host.repository();
    }

    /** Where the API has the repository. */
    final String repository() {
        return repository;
    }

    static Commitbericht message(JsonNode commit) {
        return new Commitbericht(
                HostAnswer.text(commit, "/author/name"),
                HostAnswer.text(commit, "/author/email"),
                HostAnswer.text(commit, "/message"),
                OffsetDateTime.parse(HostAnswer.text(commit, "/committer/date")).toInstant());
    }

    @Override
    final byte[] blob(String id) {
        String content = client().get(repository + "/git/blobs/" + id).text("/content");
        return Base64.getMimeDecoder().decode(content);
    }

    /**
     * The pull requests that are open, towards what is published.
     *
     * @param query how the host is asked for long parts of the list
     */
    final List<Inzending> requests(String query) {
        return client().all(repository + "/pulls?state=open&" + query).stream()
                .filter(json -> HostAnswer.text(json, "/base/ref").equals(host().tak()))
                .map(PullConcepten::request)
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
    final void open(String tak, Indiening text) {
        JsonNode request = text.json("body").put("head", tak).put("base", host().tak());
        client().require("POST", repository + "/pulls", request);
    }

    @Override
    final void amend(Inzending request, Indiening text) {
        client().require("PATCH", repository + "/pulls/" + request.nummer(), text.json("body"));
    }

    @Override
    final void close(Inzending request) {
        JsonNode closed = JSON.objectNode().put("state", "closed");
        client().send("PATCH", repository + "/pulls/" + request.nummer(), closed);
    }
}
