package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.concept.Onbereikbaar;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a host. Nothing but that host is ever asked, so that nobody else gets the token; what a host
 * cannot do now is an {@link Onbereikbaar}.
 */
final class HostClient {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final int LARGEST = 64 << 20;
    private static final int MOST_PARTS = 200;

    private final Host host;
    private final Map<String, String> headers;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(TO_CONNECT)
                    .followRedirects(Redirect.NEVER)
                    .build();

    /**
     * One for a host.
     *
     * @param headers those of each request, also those that hold the token
     */
    HostClient(Host host, Map<String, String> headers) {
        this.host = host;
        this.headers = Map.copyOf(headers);
    }

    /** A name as one part of an address. */
    static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    HostAnswer get(String path) {
        return send("GET", path, Optional.empty());
    }

    HostAnswer send(String method, String path, JsonNode body) {
        return send(method, path, Optional.of(body));
    }

    HostAnswer send(String method, String path) {
        return send(method, path, Optional.empty());
    }

    /** The same, of what no host may refuse. */
    void require(String method, String path, JsonNode body) {
        if (!send(method, path, body).isGood()) {
            throw Weigering.refused(host);
        }
    }

    /** The things of a list that comes in parts; none when there is no such list. */
    List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        Optional<String> at = Optional.of(path);
        for (int part = 0; at.isPresent(); part++) {
            HostAnswer answer = get(at.get());
            if (answer.isGood()) {
                answer.json().forEach(all::add);
            }
            at = answer.next().map(this::below);
            if (part == MOST_PARTS) {
                throw new Onbereikbaar(
                        "Dit is te veel voor één keer: vraag de coördinator om op te ruimen.");
            }
        }
        return all;
    }

    /** The path of an address; a host behind a proxy may call itself otherwise. */
    private String below(String address) {
        URI next = URI.create(address);
        String path = next.getRawPath();
        String begin = host.api().getRawPath();
        return (path.startsWith(begin) ? path.substring(begin.length()) : path)
                + "?"
                + next.getRawQuery();
    }

    private HostAnswer send(String method, String path, Optional<JsonNode> body) {
        BodyPublisher sent =
                body.map(json -> BodyPublishers.ofString(json.toString()))
                        .orElseGet(BodyPublishers::noBody);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(host.api() + path))
                        .timeout(TO_ANSWER)
                        .header("User-Agent", "huis")
                        .method(method, sent);
        headers.forEach(request::header);
        body.ifPresent(json -> request.header("Content-Type", "application/json"));
        return judged(answer(request.build()));
    }

    private HostAnswer answer(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw new Onbereikbaar("%s antwoordt te veel.".formatted(host.naam()));
                }
                return new HostAnswer(answer.statusCode(), answer.headers(), bytes);
            }
        } catch (IOException silent) {
            throw Weigering.silent(host, silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Weigering.silent(host, stopped);
        }
    }

    private HostAnswer judged(HostAnswer answer) {
        Weigering.of(host, answer)
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
        return answer;
    }
}
