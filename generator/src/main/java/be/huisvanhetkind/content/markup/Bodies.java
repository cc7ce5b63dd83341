package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Encoder;
import be.huisvanhetkind.content.findings.TekstOnverwerkbaar;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.tekst.Getypt;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final Cache cache;

    /**
     * @param cache what was rendered before; never changes the result
     */
    public Bodies(Cache cache) {
        this.cache = cache;
    }

    /** Changes whenever a body in this markup may become another text. */
    public String version(String extension) {
        return how(markups.getOrDefault(extension, new MarkdownMarkup()));
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
        Getypt getypt = Getypt.of(body.file(), body.firstLine(), body::source);
        String key = Cache.key(how(markup), body.source().getBytes(StandardCharsets.UTF_8));
        return cache.find(key, known -> TekstCode.read(known, getypt))
                .orElseGet(() -> renderAndRemember(markup, body, getypt, key));
    }

    private Tekst renderAndRemember(Markup markup, Body body, Getypt getypt, String key) {
        Rendered rendered = render(markup, body);
        rendered.findings().forEach(body.findings());
        Tekst tekst = new Tekst.Heel(rendered.html(), Outline.of(rendered.html(), getypt));
        if (rendered.findings().isEmpty()) {
            cache.remember(key, TekstCode.write(new Encoder(), tekst));
        }
        return tekst;
    }

    private record Rendered(String html, List<Finding> findings) {}

    /**
     * The parsers are not ours: whatever an author makes them stumble over is a finding in that one
     * file.
     *
     * @throws UncheckedIOException when the machine fails, which is no file's fault
     */
    private static Rendered render(Markup markup, Body body) {
        List<Finding> findings = new ArrayList<>();
        Body collected = new Body(body.file(), body.source(), body.firstLine(), findings::add);
        try {
            Optional<Body> shown = Remarks.hide(collected, markup::remark);
            if (shown.isEmpty()) {
                return stumbled(body);
            }
            String html = SafeHtml.of(markup.render(shown.get()), collected);
            markup.slips(body).forEach(findings::add);
            return new Rendered(html, findings.stream().distinct().toList());
        } catch (UncheckedIOException broken) {
            throw broken;
        } catch (RuntimeException | StackOverflowError stumbled) {
            return stumbled(body);
        }
    }

    private static Rendered stumbled(Body body) {
        return new Rendered("", List.of(new TekstOnverwerkbaar(body.line(1))));
    }

    private static String how(Markup markup) {
        return String.join(
                " ", markup.version(), Remarks.VERSION, LineSlips.VERSION, SafeHtml.VERSION);
    }
}
