package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.cache.Cache;
import be.huisvanhetkind.content.cache.Decoder;
import be.huisvanhetkind.content.cache.Encoder;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes files apart in front matter and body; each is parsed once, then remembered. */
public final class FrontMatters {
    /** Changes whenever the same file may give another tree or other findings. */
    private static final String VERSION = "kop-1";

    private final Cache cache;

    /**
     * @param cache what was parsed before; never changes the result
     */
    public FrontMatters(Cache cache) {
        this.cache = cache;
    }

    /** As {@link FrontMatter#read}. A file with findings is not remembered. */
    public Optional<FrontMatter> read(SourceFile file, Consumer<Finding> findings) {
        return SourceText.bytes(file, findings).flatMap(bytes -> read(file, bytes, findings));
    }

    private Optional<FrontMatter> read(SourceFile file, byte[] bytes, Consumer<Finding> findings) {
        String key = Cache.key(VERSION, bytes);
        Optional<Decoder> known = cache.find(key);
        if (known.isPresent()) {
            return Optional.of(decode(known.get(), file, bytes));
        }
        List<Finding> found = new ArrayList<>();
        Optional<FrontMatter> front = FrontMatter.of(file, bytes, found::add);
        found.forEach(findings);
        if (found.isEmpty()) {
            front.ifPresent(parsed -> cache.remember(key, encode(parsed, bytes)));
        }
        return front;
    }

    /** What has no findings has no byte order mark and no carriage returns, so bytes are text. */
    private static Encoder encode(FrontMatter front, byte[] bytes) {
        int body = front.body().getBytes(StandardCharsets.UTF_8).length;
        Encoder out = new Encoder().number(front.bodyLine()).number(bytes.length - body);
        NodeCode.write(out, front.kop());
        return out;
    }

    private static FrontMatter decode(Decoder in, SourceFile file, byte[] bytes) {
        int line = in.number();
        int body = in.number();
        Mapping kop = (Mapping) NodeCode.read(in, file.name());
        String text = new String(bytes, body, bytes.length - body, StandardCharsets.UTF_8);
        return new FrontMatter(kop, text, line);
    }
}
