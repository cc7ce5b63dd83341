package be.huisvanhetkind.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser gets.
 *
 * @param headers name and value, beside those of every file; one of the same name takes its place,
 *     but cookies add up
 */
public record Answer(int status, String type, byte[] bytes, List<Header> headers) {
    public static final int GOOD = 200;
    public static final int MOVED = 301;
    public static final int FOUND = 302;
    public static final int SEE_OTHER = 303;
    public static final int BAD = 400;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int CONFLICT = 409;
    public static final int FAILED = 500;
    public static final int NOT_YET = 503;

    public Answer {
        headers = List.copyOf(headers);
    }

    /** One header of an answer. */
    public record Header(String name, String value) {}

    public static Answer of(int status, String type, byte[] bytes) {
        return new Answer(status, type, bytes, List.of());
    }

    public static Answer page(int status, Html html) {
        return of(status, Types.HTML, html.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Leads to another address of this server. */
    public static Answer redirect(int status, String path) {
        return of(status, Types.HTML, new byte[0]).with("Location", path);
    }

    public Answer with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Answer(status, type, bytes, more);
    }
}
