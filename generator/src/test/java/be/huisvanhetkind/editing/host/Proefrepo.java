package be.huisvanhetkind.editing.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A repository as a host keeps it, in memory: what our stubs of hosts have behind them. */
final class Proefrepo {
    static final String PUBLISHED = "main";

    final Map<String, Commit> commits = new LinkedHashMap<>();
    final Map<String, Bestand> blobs = new LinkedHashMap<>();
    final Map<String, String> branches = new TreeMap<>();
    final List<Verzoek> requests = new ArrayList<>();

    record Bestand(String mode, byte[] bytes) {
        static Bestand of(byte[] bytes) {
            return new Bestand("100644", bytes);
        }

        /** As Git names a blob. */
        String id() {
            byte[] head = ("blob " + bytes.length + "\0").getBytes(StandardCharsets.UTF_8);
            byte[] all = java.util.Arrays.copyOf(head, head.length + bytes.length);
            System.arraycopy(bytes, 0, all, head.length, bytes.length);
            return sha(all);
        }
    }

    record Maker(String name, String mail) {}

    record Commit(
            String id,
            List<String> parents,
            Map<String, Bestand> files,
            String message,
            Maker maker,
            Instant when) {}

    /** A pull request. */
    static final class Verzoek {
        final int number;
        final String head;
        String title;
        String body;
        boolean isOpen = true;

        Verzoek(int number, String head, String title, String body) {
            this.number = number;
            this.head = head;
            this.title = title;
            this.body = body;
        }
    }

    Proefrepo(Map<String, Bestand> published) {
        Maker house = new Maker("Het huis", "huis@huis.example");
        branches.put(PUBLISHED, add(List.of(), published, "Begin", house).id());
    }

    Commit add(List<String> parents, Map<String, Bestand> files, String message, Maker maker) {
        Instant when = Instant.parse("2026-11-30T09:00:00Z").plusSeconds(commits.size());
        String id = sha((commits.size() + message).getBytes(StandardCharsets.UTF_8));
        Commit commit = new Commit(id, parents, new TreeMap<>(files), message, maker, when);
        commits.put(id, commit);
        files.values().forEach(file -> blobs.put(file.id(), file));
        return commit;
    }

    /** A commit on a branch, which moves there. */
    Commit write(
            String branch, Commit on, Map<String, Bestand> files, String message, Maker maker) {
        Commit made = add(List.of(on.id()), files, message, maker);
        branches.put(branch, made.id());
        return made;
    }

    Verzoek ask(String head, String title, String body) {
        Verzoek one = new Verzoek(requests.size() + 1, head, title, body);
        requests.add(one);
        return one;
    }

    Stream<Verzoek> open() {
        return requests.stream().filter(one -> one.isOpen);
    }

    /** A commit by a name, or by the branch that stands at it. */
    Commit at(String name) {
        return get(branches.getOrDefault(name, name), commits);
    }

    /** Writes on a branch, as somebody else would. */
    void change(String branch, Map<String, String> texts) {
        Map<String, Bestand> files = new TreeMap<>(at(branch).files());
        texts.forEach(
                (path, text) -> files.put(path, Bestand.of(text.getBytes(StandardCharsets.UTF_8))));
        Maker other = new Maker("Een ander", "ander@huis.example");
        write(branch, at(branch), files, "Iets anders", other);
    }

    /** A commit and everything before it, the newest first. */
    Set<String> before(String commit) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> todo = new ArrayDeque<>(List.of(commit));
        while (!todo.isEmpty()) {
            String id = todo.removeFirst();
            if (seen.add(id)) {
                todo.addAll(get(id, commits).parents());
            }
        }
        return seen;
    }

    /** The newest commit that is before both. */
    String base(String one, String other) {
        Set<String> before = before(one);
        return before(other).stream()
                .filter(before::contains)
                .max(java.util.Comparator.comparing(id -> get(id, commits).when()))
                .orElseThrow();
    }

    /** The commit that changed a file last, as seen from another. */
    String lastTouched(String path, String from) {
        Commit at = get(from, commits);
        while (!at.parents().isEmpty()) {
            Commit parent = get(at.parents().get(0), commits);
            if (!id(path, parent).equals(id(path, at))) {
                return at.id();
            }
            at = parent;
        }
        return at.id();
    }

    private static String id(String path, Commit commit) {
        return commit.files().containsKey(path) ? get(path, commit.files()).id() : "";
    }

    /** What must be there. */
    static <V> V get(String key, Map<String, V> map) {
        return Optional.ofNullable(map.get(key)).orElseThrow(() -> new AssertionError(key));
    }

    static String sha(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
