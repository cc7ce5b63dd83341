package be.huisvanhetkind.serve;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.Workplace;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.render.output.Layers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.commons.io.FileUtils;

/**
 * A small house that is being worked on, and shown: a copy of the base house, of the templates and
 * of the styles, in a folder of its own.
 */
public final class Atelier implements AutoCloseable {
    public static final LocalDate TODAY = BuiltHouse.TODAY;

    private final Path root;
    private final Preview preview;
    private final List<String> said;
    private final HttpClient client = HttpClient.newHttpClient();

    private Atelier(Path root, Preview preview, List<String> said) {
        this.root = root;
        this.preview = preview;
        this.said = said;
    }

    /** Lays out a house in an empty folder, and shows it. */
    public static Atelier in(Path root) throws IOException {
        layOut(root);
        return open(root);
    }

    /** Copies everything a house needs. */
    public static void layOut(Path root) throws IOException {
        FileUtils.copyDirectory(
                Path.of("src/test/resources/basishuis").toFile(), root.resolve("content").toFile());
        for (String folder : List.of("templates", "assets")) {
            FileUtils.copyDirectory(
                    BuiltHouse.ROOT.resolve(folder).toFile(), root.resolve(folder).toFile());
        }
    }

    /** Shows the house that lies in a folder; what is wrong with it is waited for. */
    public static Atelier open(Path root) {
        List<String> said = new CopyOnWriteArrayList<>();
        Workshop workshop =
                new Workshop(
                        place(root), Cache.empty(), () -> TODAY, Duration.ofMinutes(1), said::add);
        return new Atelier(root, Preview.start(workshop, 0), said);
    }

    private static Workplace place(Path root) {
        return new Workplace(
                List.of(root.resolve("content")),
                Layers.of(root.resolve("templates")),
                Layers.of(root.resolve("assets")),
                root.resolve(".huis"),
                Optional.empty(),
                TODAY,
                "test");
    }

    Workplace place() {
        return place(root);
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    public void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    /** Changes a file that must have what is changed. */
    public void replace(String name, String before, String after) throws IOException {
        String text = Files.readString(file(name));
        if (!text.contains(before)) {
            throw new AssertionError(name + " has no " + before);
        }
        Files.writeString(file(name), text.replace(before, after));
    }

    /** Scheme, host and port, without a slash behind it. */
    public String origin() {
        return preview.address().replaceFirst("/$", "");
    }

    int port() {
        return URI.create(preview.address()).getPort();
    }

    /** Waits until a change that was made is told to open pages, and looked at. */
    public void awaitTold() {
        while (said.isEmpty()) {
            Thread.onSpinWait();
        }
    }

    List<String> said() {
        return said;
    }

    Preview preview() {
        return preview;
    }

    /** What is answered; headers are a name and a value in turn. */
    HttpResponse<String> ask(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    String get(String path) throws Exception {
        return ask(path).body();
    }

    @Override
    public void close() {
        preview.close();
    }
}
