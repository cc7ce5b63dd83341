package be.huisvanhetkind.content.document;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.cache.Encoder;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.front.NodeCode;
import be.huisvanhetkind.content.markup.Bodies;
import be.huisvanhetkind.content.markup.Body;
import be.huisvanhetkind.content.markup.TekstCode;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.Vingerafdruk;
import be.huisvanhetkind.model.tekst.Getypt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes files apart in front matter and body. A file about which there is nothing to say is parsed
 * once, then remembered; of another file only the body is.
 */
public final class Parsers {
    /** Changes whenever the same file may give another tree or other findings. */
    private static final String VERSION = "kop-5";

    private final Cache cache;
    private final Bodies bodies;
    private final Map<String, String> ids;
    private final Seen seen;

    private Parsers(Cache cache, Bodies bodies, Map<String, String> ids, Seen seen) {
        this.cache = cache;
        this.bodies = bodies;
        this.ids = Map.copyOf(ids);
        this.seen = seen;
    }

    /**
     * Parsers that use what was parsed before.
     *
     * @param cache never changes the result
     */
    public static Parsers remembering(Cache cache) {
        return new Parsers(cache, new Bodies(cache), Map.of(), Seen.nothing());
    }

    /**
     * The same, which need not read a file to know what is in it.
     *
     * @param ids {@link Digest#git} of files that are known, by their name
     */
    public Parsers knowing(Map<String, String> ids) {
        return new Parsers(cache, bodies, ids, seen);
    }

    /** The same, which do not open a file that nobody wrote in since they last read it. */
    public Parsers seeing() {
        return new Parsers(cache, bodies, ids, Seen.all());
    }

    /** Whether a file has a body that can be read. */
    public boolean canRead(SourceFile file) {
        return bodies.canRead(file.address().extension());
    }

    /** The document; nothing when it cannot be taken apart, with a finding that says why. */
    public Optional<Document> read(SourceFile file, Consumer<Finding> findings) {
        Optional<Document> known =
                seen.find(file)
                        .or(
                                () ->
                                        Optional.ofNullable(ids.get(file.name()))
                                                .flatMap(id -> find(file, id)));
        return known.isPresent()
                ? known
                : FrontMatter.bytes(file, findings).flatMap(bytes -> read(file, bytes, findings));
    }

    /** The same, of bytes that were read already. */
    public Optional<Document> read(SourceFile file, byte[] bytes, Consumer<Finding> findings) {
        String id = Digest.git(bytes);
        Optional<Document> known = find(file, id);
        return known.isPresent() ? known : parse(file, bytes, id, findings);
    }

    private Optional<Document> find(SourceFile file, String id) {
        Optional<Document> document = cache.find(key(file, id), known -> decode(known, file, id));
        document.ifPresent(seen::remember);
        return document;
    }

    private Optional<Document> parse(
            SourceFile file, byte[] bytes, String id, Consumer<Finding> findings) {
        List<Finding> found = new ArrayList<>();
        Optional<FrontMatter> front = FrontMatter.of(file, bytes, found::add);
        Optional<Document> document =
                front.map(
                        parts ->
                                new Document(
                                        file,
                                        parts.kop(),
                                        body(file, parts, found::add),
                                        afdruk(file, kop(parts, bytes), id)));
        found.forEach(findings);
        if (found.isEmpty() && document.isPresent()) {
            cache.remember(key(file, id), encode(front.get(), document.get(), bytes));
            seen.remember(document.get());
        }
        return document;
    }

    private String key(SourceFile file, String id) {
        return VERSION + " " + bodies.version(file.address().extension()) + " " + id;
    }

    private Tekst body(SourceFile file, FrontMatter parts, Consumer<Finding> findings) {
        return bodies.render(
                file.address().extension(),
                new Body(file.name(), parts.body(), parts.bodyLine(), findings));
    }

    /** What has no findings has no byte order mark and no carriage returns, so bytes are text. */
    private static Encoder encode(FrontMatter front, Document document, byte[] bytes) {
        Encoder out =
                new Encoder()
                        .number(front.bodyLine())
                        .number(begin(front, bytes))
                        .text(kop(front, bytes));
        NodeCode.write(out, front.kop());
        return TekstCode.write(out, document.tekst());
    }

    /** Where the body begins; in a text that was mended while it was read, at the latest there. */
    private static int begin(FrontMatter front, byte[] bytes) {
        return Math.max(0, bytes.length - front.body().getBytes(StandardCharsets.UTF_8).length);
    }

    /** Tells everything before the body from anything else. */
    private static String kop(FrontMatter front, byte[] bytes) {
        return Digest.git(Arrays.copyOf(bytes, begin(front, bytes)));
    }

    private static Vingerafdruk afdruk(SourceFile file, String kop, String id) {
        return new Vingerafdruk(file.name() + " " + kop, file.name() + " " + id, List.of());
    }

    private static Document decode(Decoder in, SourceFile file, String id) {
        int line = in.number();
        int body = in.number();
        String front = in.text();
        Mapping kop = (Mapping) NodeCode.read(in, file.name());
        Getypt typed = Getypt.of(file.name(), line, () -> typed(file, body));
        return new Document(file, kop, TekstCode.read(in, typed), afdruk(file, front, id));
    }

    /** The body again; nothing when the file went away meanwhile. */
    private static String typed(SourceFile file, int body) {
        try {
            byte[] bytes = file.bytes();
            int begin = Math.min(body, bytes.length);
            return new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }
}
