package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.findings.TekstOnverwerkbaar;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Tekst;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns bodies into safe HTML, in whichever markup they are written; each body is rendered once,
 * then remembered.
 */
public final class Bodies {
    private final Map<String, Markup> markups =
            Stream.of(new MarkdownMarkup(), new AsciidocMarkup())
                    .collect(Collectors.toMap(Markup::extension, Function.identity()));
    private final BodyCache cache;

    /**
     * @param cache what was rendered before; never changes the result
     */
    public Bodies(BodyCache cache) {
        this.cache = cache;
    }

    /** Whether files with this extension have a body that can be read. */
    public boolean canRead(String extension) {
        return markups.containsKey(extension);
    }

    /**
     * Renders a body of a file with one of the known extensions. A body with findings is not
     * remembered.
     */
    public Tekst render(String extension, Body body) {
        if (body.source().isBlank()) {
            return Tekst.LEEG;
        }
        Markup markup = markups.getOrDefault(extension, new MarkdownMarkup());
        String key = key(markup, body.source());
        Optional<String> known = cache.find(key);
        if (known.isPresent()) {
            return tekst(known.get(), body);
        }
        Rendered rendered =
                TimeLimit.isNeeded(body)
                        ? TimeLimit.within(TimeLimit.LIMIT, () -> render(markup, body))
                                .orElseGet(() -> stumbled(body))
                        : render(markup, body);
        rendered.findings().forEach(body.findings());
        if (rendered.findings().isEmpty()) {
            cache.remember(key, rendered.html());
        }
        return tekst(rendered.html(), body);
    }

    private static Tekst tekst(String html, Body body) {
        return new Tekst(html, Outline.of(html, body));
    }

    private record Rendered(String html, List<Finding> findings) {}

    /**
     * The parsers are not ours: whatever an author makes them stumble over is a finding in that one
     * file.
     */
    private static Rendered render(Markup markup, Body body) {
        List<Finding> findings = new ArrayList<>();
        Body collected = new Body(body.file(), body.source(), body.firstLine(), findings::add);
        try {
            String html =
                    Sanitizer.sanitize(
                            Canonical.of(markup.render(collected), collected), collected);
            return new Rendered(html, findings.stream().distinct().toList());
        } catch (RuntimeException | StackOverflowError stumbled) {
            return stumbled(body);
        }
    }

    private static Rendered stumbled(Body body) {
        return new Rendered("", List.of(new TekstOnverwerkbaar(body.line(1))));
    }

    private static String key(Markup markup, String source) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(
                (markup.version() + '\n' + Canonical.VERSION + '\n' + Sanitizer.VERSION + '\n')
                        .getBytes(StandardCharsets.UTF_8));
        all.writeBytes(source.getBytes(StandardCharsets.UTF_8));
        try {
            return new String(
                    MessageDigest.getInstance("SHA-256").digest(all.toByteArray()),
                    StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
