package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.cache.Encoder;
import be.huisvanhetkind.worker.Task;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * AsciiDoc by AsciidoctorJ, in its strictest mode: no file is read, no attribute of the machine is
 * shown. Only a worker has a Ruby engine: nothing else can stop it.
 */
public final class AsciidocTask implements Task {
    static final String NAME = "asciidoc";

    /** What is longer may take long afterwards too. */
    private static final int LONG = 100_000;

    private static final Attributes ATTRIBUTES =
            Attributes.builder()
                    .showTitle(true)
                    .attribute("sectids!", "")
                    .attribute("table-caption!", "")
                    .build();

    private static final Options OPTIONS =
            Options.builder()
                    .safe(SafeMode.SECURE)
                    .backend("html5")
                    .standalone(false)
                    .attributes(ATTRIBUTES)
                    .build();

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger SILENT = Logger.getLogger("asciidoctor");

    private @Nullable Asciidoctor asciidoctor;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare() {
        SILENT.setLevel(Level.OFF); // our handler hears its messages
        Asciidoctor engine = Asciidoctor.Factory.create();
        asciidoctor = engine;
        engine.convert("= A\n\n. b", OPTIONS);
    }

    /** The HTML, and for each message its line and its words. */
    @Override
    public byte[] perform(byte[] given) {
        Asciidoctor engine = Objects.requireNonNull(asciidoctor, "prepare first");
        List<Message> messages = new ArrayList<>();
        LogHandler log = entry -> messages.add(Message.of(entry));
        engine.registerLogHandler(log);
        try {
            String source = new String(given, StandardCharsets.UTF_8);
            String html = Objects.requireNonNullElse(engine.convert(source, OPTIONS), "");
            if (html.length() > LONG) {
                SafeHtml.tryOut(html, new Body("", source, 1, finding -> {}));
            }
            return new Encoder()
                    .text(html)
                    .list(messages, (out, one) -> out.number(one.line()).text(one.english()))
                    .bytes();
        } finally {
            engine.unregisterLogHandler(log);
        }
    }

    /** What the engine says about a line of a body. */
    record Message(int line, String english) {
        private static Message of(LogRecord entry) {
            Cursor cursor = entry.getCursor();
            return new Message(
                    cursor == null ? 1 : Math.max(1, cursor.getLineNumber()), entry.getMessage());
        }

        static Message read(Decoder in) {
            return new Message(in.number(), in.text());
        }
    }
}
