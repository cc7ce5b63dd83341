package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import be.huisvanhetkind.editing.host.Proefrepo.Verzoek;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A host with a repository. It answers in the shapes that the real one describes: the files of
 * {@code resources/host}, with what matters filled in. Each host says which requests it knows;
 * anything else is not found.
 */
abstract class HostStub extends HostServer {
    static final String TOKEN = "geheim-van-de-host";

    /** How much of a list comes at once. */
    static final int PER_PART = 2;

    final Proefrepo repo;
    private final List<Route> routes = new CopyOnWriteArrayList<>();
    private final Hostsoort soort;
    private final String project;

    /** What is answered to a call, with the parts of its path. */
    interface Answering {
        Reply to(Call call, Matcher at);
    }

    private record Route(Pattern asked, Answering answering) {
        Optional<Reply> answer(Call call) {
            Matcher at = asked.matcher(call.method() + " " + call.path());
            return at.matches() ? Optional.of(answering.to(call, at)) : Optional.empty();
        }
    }

    HostStub(Hostsoort soort, String project, Map<String, Bestand> published) {
        super(soort.usual().getRawPath());
        this.soort = soort;
        this.project = project;
        repo = new Proefrepo(published);
    }

    /**
     * Knows a request.
     *
     * @param asked with its path in the project, {@code GET /branches/(.*)}
     */
    final void on(String asked, Answering answering) {
        routes.add(new Route(Pattern.compile(asked.replaceFirst(" ", " " + project)), answering));
    }

    @Override
    final Reply answer(Call call) {
        return routes.stream()
                .flatMap(route -> route.answer(call).stream())
                .findFirst()
                .orElseGet(() -> no(404));
    }

    final Reply no(int status) {
        return Reply.of(status, recorded("fout"));
    }

    /** A branch as the host tells it. */
    abstract ObjectNode branch(String name);

    final Reply head(String branch) {
        return repo.branches.containsKey(branch) ? Reply.of(200, branch(branch)) : no(404);
    }

    final List<ObjectNode> branches(String begin) {
        return repo.branches.keySet().stream()
                .filter(name -> name.startsWith(begin))
                .map(this::branch)
                .toList();
    }

    /**
     * Begins a branch.
     *
     * @param taken what is said when there is one of that name
     */
    final Reply create(String branch, String commit, int taken) {
        return repo.branches.putIfAbsent(branch, repo.at(commit).id()) == null
                ? Reply.of(201, branch(branch))
                : no(taken);
    }

    final Reply delete(String branch, int missing) {
        return repo.branches.remove(branch) == null ? no(missing) : Reply.empty(204);
    }

    /** The file whose bytes somebody sends. */
    static Bestand file(JsonNode said) {
        return Bestand.of(Base64.getDecoder().decode(said.get("content").asText()));
    }

    /** Does with a file what somebody asks. */
    static void put(String path, String action, JsonNode said, Map<String, Bestand> files) {
        if (action.equals("delete")) {
            files.remove(path);
        } else {
            files.put(path, file(said));
        }
    }

    /** A new pull request; what the branch and the text are called is up to the host. */
    final Verzoek ask(JsonNode said, String branch, String text) {
        return repo.ask(
                said.get(branch).asText(), said.get("title").asText(), said.get(text).asText());
    }

    final Verzoek edit(String number, JsonNode said, String text, boolean isOpen) {
        Verzoek one = repo.requests.get(Integer.parseInt(number) - 1);
        one.title = said.path("title").asText(one.title);
        one.body = said.path(text).asText(one.body);
        one.isOpen = isOpen;
        return one;
    }

    final HostConcepten open(String map) {
        Host host = new Host(soort, api(), "huis/inhoud", new Inhoudmap(map), Proefrepo.PUBLISHED);
        return Hosts.open(host, Geheim.of(TOKEN));
    }

    /** A list in parts, as hosts give it: where the next part is stands in a header. */
    final Reply parts(Call call, List<? extends JsonNode> all) {
        int page = Integer.parseInt(call.query().getOrDefault("page", "1"));
        ArrayNode part = MAPPER.createArrayNode();
        all.stream().skip((page - 1L) * PER_PART).limit(PER_PART).forEach(part::add);
        Reply reply = Reply.of(200, part);
        return page * PER_PART >= all.size() ? reply : reply.with("Link", link(call, page + 1));
    }

    private String link(Call call, int page) {
        Map<String, String> next = new TreeMap<>(call.query());
        next.put("page", String.valueOf(page));
        String query =
                next.entrySet().stream()
                        .filter(one -> !one.getKey().isEmpty())
                        .map(one -> one.getKey() + "=" + HostClient.encode(one.getValue()))
                        .collect(Collectors.joining("&"));
        return "<https://elders.example%s%s?%s>; rel=\"next\", <https://elders.example>; rel=\"last\""
                .formatted(api().getRawPath(), call.path(), query);
    }

    /** An answer of this host, as its makers describe it. */
    final ObjectNode recorded(String name) {
        String file = "/host/%s/%s.json".formatted(soort.name().toLowerCase(Locale.ROOT), name);
        try (InputStream in =
                Objects.requireNonNull(HostStub.class.getResourceAsStream(file), file)) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
