package be.huisvanhetkind.verzamel;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A site. It is asked for files below its own address only, and waited for half a minute. */
record Webbron(URI site) implements Huisbron {
    private static final int FOUND = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(Redirect.NORMAL)
                    .build();

    /** The address of a site, or of anything below its {@code api}. */
    static Webbron of(String adres) {
        String site = adres.replaceFirst("api/v1/.*$", "");
        return new Webbron(URI.create(site.endsWith("/") ? site : site + "/"));
    }

    /** Whether it names a host. */
    static boolean isAddress(String adres) {
        try {
            return new URI(adres).getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    @Override
    public String adres() {
        return site.toString();
    }

    @Override
    public byte[] read(String file) throws IOException {
        URI address = site.resolve("api/v1/" + file);
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("User-Agent", "huis verzamel")
                        .build();
        try {
            HttpResponse<InputStream> answer = CLIENT.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return whole(answer.statusCode(), body, address);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("het lezen werd afgebroken", stopped);
        }
    }

    private static byte[] whole(int status, InputStream body, URI address) throws IOException {
        if (status != FOUND) {
            throw new IOException("%s geeft antwoord %d".formatted(address, status));
        }
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("%s is te groot".formatted(address));
        }
        return bytes;
    }
}
