package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code _headers} says what the site needs of its host. */
class HostHeadersTest {
    private static final String CACHE = "Cache-Control";
    private static final String TYPE = "Content-Type";
    private static final String FOREVER = "immutable";

    /** What any host knows by itself. */
    private static final Set<String> KNOWN =
            Set.of(
                    "html", "css", "js", "json", "svg", "png", "jpg", "webp", "ico", "xml", "txt",
                    "pdf", "zip");

    private static Map<String, String> site = Map.of();
    private static Set<String> stamped = Set.of();

    @BeforeAll
    static void build() {
        site = Tree.of(BuiltHouse.real().output());
        stamped = stamped();
    }

    private static String written() {
        return site.getOrDefault("_headers", "");
    }

    /** What is wrong for the files of this site. */
    private static List<String> problems(String written) {
        Headers headers = Headers.of(written);
        List<String> problems = new ArrayList<>();
        for (String path : site.keySet()) {
            Map<String, String> got = headers.of("/" + path, problems);
            String extension = path.substring(path.lastIndexOf('.') + 1);
            if (!path.matches("\\.huis-site.*|_headers|_redirects")
                    && !KNOWN.contains(extension)
                    && !got.containsKey(TYPE)) {
                problems.add("no type: " + extension);
            }
            boolean forever = got.getOrDefault(CACHE, "").contains(FOREVER);
            if (forever != stamped.contains("/" + path)) {
                problems.add((forever ? "kept too long: " : "asked again: ") + path);
            }
        }
        Map<String, String> home = headers.of("/index.html", problems);
        if (!home.getOrDefault("Content-Security-Policy", "").startsWith("default-src 'self'; ")) {
            problems.add("no policy");
        }
        for (String name :
                List.of("X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy")) {
            if (!home.containsKey(name)) {
                problems.add("no " + name);
            }
        }
        if (!headers.of("/sw.js", problems).getOrDefault(CACHE, "").contains("no-cache")) {
            problems.add("the worker may be old");
        }
        return problems.stream().distinct().toList();
    }

    /** Files that pages or the worker ask for by their edition. */
    private static Set<String> stamped() {
        Pattern edition = Pattern.compile("\"(/[^\"?]*)\\?v=\\w{8}\"");
        return site.entrySet().stream()
                .filter(file -> file.getKey().matches(".*\\.html|sw\\.js"))
                .flatMap(file -> edition.matcher(file.getValue()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void theHostDoesWhatTheSiteNeeds() {
        assertEquals(List.of(), problems(written()));
    }

    @Test
    void aRuleThatIsMissingOrTooWideIsNoticed() {
        for (String change :
                List.of(
                        "/assets/*=/asset/*",
                        "/assets/*=/*",
                        "/merk.css=/merken.css",
                        "/sw.js=/worker.js",
                        "/*.webmanifest=/*.manifest",
                        "default-src 'self'=default-src *",
                        "Referrer-Policy=Referer-Policy")) {
            String[] parts = change.split("=");
            String faulty = written().replace(parts[0], parts[1]);
            assertFalse(problems(faulty).isEmpty(), change);
        }
    }

    @Test
    void noPageNeedsWhatThePolicyForbids() {
        site.forEach(
                (path, text) -> {
                    if (path.endsWith(".html")) {
                        assertEquals(
                                List.of(),
                                Jsoup.parse(text)
                                        .select(
                                                "[style], style, script:not([src]):not([type=application/ld+json])"),
                                path);
                    }
                });
    }

    /** The headers of a path, as the host adds them up: two that differ are both sent. */
    private record Headers(Map<Pattern, Map<String, String>> rules) {
        static Headers of(String written) {
            Map<Pattern, Map<String, String>> rules = new LinkedHashMap<>();
            Map<String, String> values = new TreeMap<>();
            for (String line : written.lines().filter(one -> !one.isBlank()).toList()) {
                if (line.startsWith("/")) {
                    values = new TreeMap<>();
                    rules.put(
                            Pattern.compile(Pattern.quote(line).replace("*", "\\E.*\\Q")), values);
                } else {
                    String[] header = line.strip().split(": ", 2);
                    values.put(header[0], header[1]);
                }
            }
            return new Headers(rules);
        }

        Map<String, String> of(String path, List<String> problems) {
            Map<String, String> all = new TreeMap<>();
            rules.forEach(
                    (pattern, values) -> {
                        if (pattern.matcher(path).matches()) {
                            values.forEach(
                                    (name, value) -> {
                                        String before = all.put(name, value);
                                        if (before != null && Set.of(CACHE, TYPE).contains(name)) {
                                            problems.add(name + " twice: " + path);
                                        }
                                    });
                        }
                    });
            return all;
        }
    }
}
