package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.findings.AsciidocProbleem;
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
 * shown. The Ruby engine starts at the first body and takes one body at a time.
 */
final class AsciidocMarkup implements Markup {
    private static final Attributes ATTRIBUTES =
            Attributes.builder()
                    .showTitle(true)
                    .attribute("sectids!", "")
                    .attribute("table-caption!", "")
                    .build();

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger SILENT = Logger.getLogger("asciidoctor");

    private @Nullable Asciidoctor asciidoctor;

    @Override
    public String extension() {
        return "adoc";
    }

    @Override
    public String version() {
        return "asciidoctorj-3.0.1";
    }

    @Override
    public synchronized String render(Body body) {
        Asciidoctor engine = engine();
        LogHandler log = entry -> report(entry, body);
        engine.registerLogHandler(log);
        try {
            Options options =
                    Options.builder()
                            .safe(SafeMode.SECURE)
                            .backend("html5")
                            .standalone(false)
                            .attributes(ATTRIBUTES)
                            .build();
            String html = engine.convert(body.source(), options);
            return html == null ? "" : html;
        } finally {
            engine.unregisterLogHandler(log);
        }
    }

    private Asciidoctor engine() {
        if (asciidoctor == null) {
            SILENT.setLevel(Level.OFF); // our handler turns its messages into findings
            asciidoctor = Asciidoctor.Factory.create();
        }
        return asciidoctor;
    }

    /** Levels of headings are put in order afterwards, in every markup. */
    private static void report(LogRecord entry, Body body) {
        if (entry.getMessage().startsWith("section title out of sequence")) {
            return;
        }
        Cursor cursor = entry.getCursor();
        int line = cursor == null ? 1 : Math.max(1, cursor.getLineNumber());
        body.findings()
                .accept(
                        new AsciidocProbleem(
                                body.line(line), AsciidocTrouble.inDutch(entry.getMessage())));
    }
}
