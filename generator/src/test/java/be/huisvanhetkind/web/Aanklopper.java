package be.huisvanhetkind.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knocks at a server byte by byte: what a browser would send, and what none would. */
public record Aanklopper(int port, Map<String, String> headers) {
    private static final int PATIENCE = 20_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    /** A browser on a page of a server. */
    public static Aanklopper at(int port, String host, String origin) {
        return new Aanklopper(
                port, Map.of("Host", host, "Origin", origin, "Sec-Fetch-Site", "same-origin"));
    }

    /** What came back. */
    public record Gehoord(int status, List<String> head, String body) {
        private static Gehoord of(String text) throws EOFException {
            int end = text.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new EOFException("no answer");
            }
            List<String> head = List.of(text.substring(0, end).split("\r\n"));
            return new Gehoord(
                    Integer.parseInt(head.get(0).split(" ")[1]), head, text.substring(end + 4));
        }

        public Optional<String> header(String name) {
            String begin = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                    .map(line -> line.substring(begin.length()).strip())
                    .findFirst();
        }

        /** A value of a hidden field. */
        public String field(String name) {
            String begin = "name=\"" + name + "\" value=\"";
            int at = body.indexOf(begin) + begin.length();
            return body.substring(at, body.indexOf('"', at));
        }
    }

    /** The same with another header. */
    public Aanklopper with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Aanklopper(port, more);
    }

    public Aanklopper without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(name);
        return new Aanklopper(port, fewer);
    }

    public Gehoord get(String path) {
        return send("GET", path, new byte[0]);
    }

    public Gehoord post(String path, Map<String, String> form) {
        return post(path, encoded(form));
    }

    /** Sends a form as a browser writes it. */
    public Gehoord post(String path, String form) {
        Aanklopper one = headers.containsKey("Content-Type") ? this : with("Content-Type", FORM);
        return one.send("POST", path, form.getBytes(StandardCharsets.UTF_8));
    }

    /** A form as a browser writes it. */
    public static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&"));
    }

    public static String encoded(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Gehoord send(String method, String path, byte[] body) {
        try {
            return exchange(method, path, body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same; nothing when the other side hung up before it had heard everything. */
    public Optional<Gehoord> interrupted(String method, String path, byte[] body) {
        try {
            return Optional.of(exchange(method, path, body));
        } catch (SocketException | EOFException hungUp) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Gehoord exchange(String method, String path, byte[] body) throws IOException {
        boolean isMeasured =
                headers.containsKey("Content-Length") || headers.containsKey("Transfer-Encoding");
        Aanklopper one =
                method.equals("POST") && !isMeasured
                        ? with("Content-Length", String.valueOf(body.length))
                        : this;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            one.say(socket, method, path, body);
            byte[] all = socket.getInputStream().readAllBytes();
            return Gehoord.of(new String(all, StandardCharsets.UTF_8));
        }
    }

    /** Sends anything, and waits until the other side has enough of it. */
    public void shout(String method, String path, byte[] body) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            say(socket, method, path, body);
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (IOException shut) {
            // The door may be shut while somebody still shouts.
        }
    }

    private void say(Socket socket, String method, String path, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, path));
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Connection: close\r\n\r\n");
        socket.setSoTimeout(PATIENCE);
        OutputStream out = socket.getOutputStream();
        out.write(head.toString().getBytes(StandardCharsets.UTF_8));
        out.write(body);
    }
}
