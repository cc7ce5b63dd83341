package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Written;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.editing.concept.Versie;
import be.huisvanhetkind.editing.form.FormDrawing;
import be.huisvanhetkind.format.Amended;
import be.huisvanhetkind.format.Form;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a file says otherwise than it did, field by field, for who writes in it. */
final class Verschilwoorden {
    private static final int LONGEST = 80;

    private Verschilwoorden() {}

    /** A sentence for each field; none when only the form changed. */
    static List<String> between(String path, String before, String now) {
        Optional<FrontMatter> was = front(path, before);
        Optional<FrontMatter> is = front(path, now);
        if (was.isEmpty() || is.isEmpty()) {
            return List.of("Het bestand kon toen of nu niet gelezen worden.");
        }
        ContentType<?> type = Werkstuk.type(path).orElseThrow();
        List<String> sentences = new ArrayList<>();
        for (String key : keys(was.get(), is.get())) {
            sentence(
                            question(path, key),
                            was.get().kop().find(key),
                            is.get().kop().find(key),
                            Form.of(type).field(key))
                    .ifPresent(sentences::add);
        }
        if (!was.get().body().strip().equals(is.get().body().strip())) {
            sentences.add("De tekst is anders.");
        }
        return sentences;
    }

    private static String question(String path, String key) {
        return FormDrawing.question(Werkstuk.type(path).orElseThrow().name(), key);
    }

    private static Optional<FrontMatter> front(String path, String text) {
        return Werkstuk.of(
                        path,
                        path,
                        Optional.empty(),
                        new Versie(""),
                        Optional.of(text.getBytes(StandardCharsets.UTF_8)))
                .flatMap(Werkstuk::front);
    }

    private static Set<String> keys(FrontMatter was, FrontMatter is) {
        Set<String> keys = new LinkedHashSet<>();
        was.kop().entries().forEach(entry -> keys.add(entry.key().text()));
        is.kop().entries().forEach(entry -> keys.add(entry.key().text()));
        return keys;
    }

    private static Optional<String> sentence(
            String question, Optional<Node> was, Optional<Node> is, Form form) {
        if (was.isPresent() && is.isPresent() && Amended.same(was.get(), is.get(), form)) {
            return Optional.empty();
        }
        String now = is.map(Verschilwoorden::said).orElse("");
        String before = was.map(Verschilwoorden::said).orElse("");
        return Optional.of(
                now.isEmpty()
                        ? "%s: weggehaald (was “%s”).".formatted(question, before)
                        : before.isEmpty()
                                ? "%s: “%s”.".formatted(question, now)
                                : "%s: “%s”, en dat was “%s”.".formatted(question, now, before));
    }

    private static String said(Node node) {
        String text = node instanceof Scalar scalar ? scalar.text() : Written.flow(node);
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
