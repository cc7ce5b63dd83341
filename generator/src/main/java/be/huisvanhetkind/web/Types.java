package be.huisvanhetkind.web;

import java.util.Map;

/** What kind of file a browser is told it gets. */
public final class Types {
    public static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", HTML),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("ico", "image/vnd.microsoft.icon"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("md", "text/markdown; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"));

    private Types() {}

    /** That of a file, by its name. */
    public static String of(String name) {
        return TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
