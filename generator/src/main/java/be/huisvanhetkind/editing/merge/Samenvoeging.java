package be.huisvanhetkind.editing.merge;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Written;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.format.Amended;
import be.huisvanhetkind.format.Form;
import be.huisvanhetkind.git.TextMerge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a file that two people changed: of each field what one of them wrote. Where both
 * wrote something else, it is that of the first, and the other is told.
 *
 * @param text the whole file
 * @param botsingen the fields both wrote in
 */
public record Samenvoeging(String text, List<Botsing> botsingen) {
    /** The name of the text below the fields. */
    public static final String TEKST = "tekst";

    public Samenvoeging {
        botsingen = List.copyOf(botsingen);
    }

    /**
     * A field in which two people wrote something else.
     *
     * @param veld its key, or {@link #TEKST}
     * @param ander what the other wrote; empty when the other took it away
     */
    public record Botsing(String veld, String ander) {}

    /** One of three states of a file. */
    public record Stand(String text, FrontMatter front) {}

    /**
     * Puts two changes of one file together.
     *
     * @param before what both began with
     * @param mine what is kept where both wrote
     * @param other what the other made of it; its lines are those that are kept
     */
    public static Samenvoeging of(ContentType<?> type, Stand before, Stand mine, Stand other) {
        Form form = Form.of(type);
        Map<String, Optional<Node>> fields = new LinkedHashMap<>();
        List<Botsing> botsingen = new ArrayList<>();
        for (String key : keys(before, mine, other)) {
            Optional<Node> was = before.front().kop().find(key);
            Optional<Node> now = mine.front().kop().find(key);
            Optional<Node> theirs = other.front().kop().find(key);
            boolean isMine = !same(was, now, form.field(key));
            if (isMine && !same(now, theirs, form.field(key))) {
                fields.put(key, now);
                if (!same(was, theirs, form.field(key))) {
                    botsingen.add(new Botsing(key, theirs.map(Samenvoeging::said).orElse("")));
                }
            }
        }
        String body = body(before, mine, other, botsingen);
        return new Samenvoeging(
                Amended.with(other.text(), other.front(), form, fields, body), botsingen);
    }

    private static Set<String> keys(Stand... all) {
        Set<String> keys = new LinkedHashSet<>();
        for (Stand one : all) {
            one.front().kop().entries().forEach(entry -> keys.add(entry.key().text()));
        }
        return keys;
    }

    private static boolean same(Optional<Node> one, Optional<Node> other, Form form) {
        return one.isPresent() && other.isPresent()
                ? Amended.same(one.get(), other.get(), form)
                : one.isEmpty() && other.isEmpty();
    }

    private static String said(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : Written.flow(node);
    }

    private static String body(Stand before, Stand mine, Stand other, List<Botsing> botsingen) {
        String was = plain(before);
        String now = plain(mine);
        String theirs = plain(other);
        Optional<String> both = TextMerge.of(was, now, theirs);
        if (both.isEmpty()) {
            botsingen.add(new Botsing(TEKST, theirs));
        }
        return both.orElse(now);
    }

    /** With one line end behind it, so that what is added below it is a line of its own. */
    private static String plain(Stand one) {
        return one.front().body().replace("\r\n", "\n").strip() + "\n";
    }
}
