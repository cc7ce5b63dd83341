package be.huisvanhetkind.content;

import be.huisvanhetkind.content.cache.Cache;
import be.huisvanhetkind.content.cache.Decoder;
import be.huisvanhetkind.content.cache.Encoder;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.front.NodeCode;
import be.huisvanhetkind.content.markup.Bodies;
import be.huisvanhetkind.content.markup.Body;
import be.huisvanhetkind.content.markup.TekstCode;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.tekst.Getypt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes files apart in front matter and body. A file about which there is nothing to say is parsed
 * once, then remembered; of another file only the body is.
 */
public final class Parsers {
    /** Changes whenever the same file may give another tree or other findings. */
    private static final String VERSION = "kop-2";

    private final Cache cache;
    private final Bodies bodies;

    private Parsers(Cache cache) {
        this.cache = cache;
        this.bodies = new Bodies(cache);
    }

    /**
     * Parsers that use what was parsed before.
     *
     * @param cache never changes the result
     */
    public static Parsers remembering(Cache cache) {
        return new Parsers(cache);
    }

    /** Whether a file has a body that can be read. */
    boolean canRead(SourceFile file) {
        return bodies.canRead(file.address().extension());
    }

    /** The document; nothing when it cannot be taken apart, with a finding that says why. */
    Optional<Document> read(SourceFile file, Consumer<Finding> findings) {
        return FrontMatter.bytes(file, findings).flatMap(bytes -> read(file, bytes, findings));
    }

    private Optional<Document> read(SourceFile file, byte[] bytes, Consumer<Finding> findings) {
        String key = Cache.key(VERSION + " " + bodies.version(file.address().extension()), bytes);
        Optional<Decoder> known = cache.find(key);
        if (known.isPresent()) {
            return Optional.of(decode(known.get(), file, bytes));
        }
        List<Finding> found = new ArrayList<>();
        Optional<FrontMatter> front = FrontMatter.of(file, bytes, found::add);
        Optional<Document> document =
                front.map(parts -> new Document(file, parts.kop(), body(file, parts, found::add)));
        found.forEach(findings);
        if (found.isEmpty() && document.isPresent()) {
            cache.remember(key, encode(front.get(), document.get().tekst(), bytes));
        }
        return document;
    }

    private Tekst body(SourceFile file, FrontMatter parts, Consumer<Finding> findings) {
        return bodies.render(
                file.address().extension(),
                new Body(file.name(), parts.body(), parts.bodyLine(), findings));
    }

    /** What has no findings has no byte order mark and no carriage returns, so bytes are text. */
    private static Encoder encode(FrontMatter front, Tekst tekst, byte[] bytes) {
        int body = front.body().getBytes(StandardCharsets.UTF_8).length;
        Encoder out = new Encoder().number(front.bodyLine()).number(bytes.length - body);
        NodeCode.write(out, front.kop());
        return TekstCode.write(out, tekst);
    }

    private static Document decode(Decoder in, SourceFile file, byte[] bytes) {
        int line = in.number();
        int body = in.number();
        Mapping kop = (Mapping) NodeCode.read(in, file.name());
        String typed = new String(bytes, body, bytes.length - body, StandardCharsets.UTF_8);
        return new Document(file, kop, TekstCode.read(in, new Getypt(file.name(), line, typed)));
    }
}
