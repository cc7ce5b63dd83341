package be.huisvanhetkind.deur;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knocks at a door byte by byte: what a browser would send, and what none would. */
record Aanklopper(int port, Map<String, String> headers) {
    private static final int PATIENCE = 20_000;

    /** A browser on a page of the door. */
    static Aanklopper at(int port, Deuradres adres) {
        return new Aanklopper(
                port,
                Map.of(
                        "Host",
                        adres.host(),
                        "Origin",
                        adres.toString(),
                        "Sec-Fetch-Site",
                        "same-origin"));
    }

    /** What came back. */
    record Gehoord(int status, List<String> head, String body) {
        Optional<String> header(String name) {
            return head.stream()
                    .filter(
                            line ->
                                    line.toLowerCase(java.util.Locale.ROOT)
                                            .startsWith(
                                                    name.toLowerCase(java.util.Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        /** A value of a hidden field. */
        String field(String name) {
            String begin = "name=\"" + name + "\" value=\"";
            int at = body.indexOf(begin) + begin.length();
            return body.substring(at, body.indexOf('"', at));
        }
    }

    /** The same with another header; without it when there is no value. */
    Aanklopper with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        if (value.isEmpty()) {
            more.remove(name);
        }
        return new Aanklopper(port, more);
    }

    Gehoord get(String path) {
        return send("GET", path, new byte[0]);
    }

    Gehoord post(String path, Map<String, String> form) {
        List<String> pairs = new ArrayList<>();
        form.forEach(
                (name, value) ->
                        pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        Aanklopper one =
                headers.containsKey("Content-Type")
                        ? this
                        : with("Content-Type", "application/x-www-form-urlencoded");
        return one.send("POST", path, String.join("&", pairs).getBytes(StandardCharsets.UTF_8));
    }

    Gehoord send(String method, String path, byte[] body) {
        StringBuilder head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, path));
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        boolean isMeasured =
                headers.containsKey("Content-Length") || headers.containsKey("Transfer-Encoding");
        if (method.equals("POST") && !isMeasured) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            return read(socket);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sends anything, and waits until the other side has enough of it. */
    void shout(String method, String path, byte[] body) {
        StringBuilder head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, path));
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (IOException shut) {
            // The door may be shut while somebody still shouts.
        }
    }

    private static Gehoord read(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        socket.getInputStream().transferTo(all);
        String text = all.toString(StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        List<String> head = List.of(text.substring(0, end).split("\r\n"));
        return new Gehoord(
                Integer.parseInt(head.get(0).split(" ")[1]), head, text.substring(end + 4));
    }
}
