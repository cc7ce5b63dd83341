package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.content.findings.AsciidocProbleem;
import be.huisvanhetkind.content.markup.AsciidocTask.Message;
import be.huisvanhetkind.content.node.HtmlRemark;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.worker.Crew;
import be.huisvanhetkind.worker.TaskReply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** AsciiDoc, by a worker: this program itself knows nothing of Ruby. */
final class AsciidocMarkup implements Markup {
    @Override
    public String extension() {
        return "adoc";
    }

    @Override
    public String version() {
        return "asciidoctorj-3.0.1";
    }

    @Override
    public Optional<Remark> remark(String source, int from) {
        boolean mayHave = source.contains("//") || source.contains(HtmlRemark.START);
        return mayHave ? new AsciidocRemarks(source, from).first() : Optional.empty();
    }

    @Override
    public String render(Body body) {
        TaskReply reply =
                Crew.HERE.ask(AsciidocTask.NAME, body.source().getBytes(StandardCharsets.UTF_8));
        if (!reply.isDone()) {
            throw new IllegalStateException("no text");
        }
        Decoder made = reply.decoder();
        String html = made.text();
        made.list(Message::read).forEach(message -> report(message, body));
        return html;
    }

    @Override
    public List<Finding> slips(Body body) {
        return AsciidocSlips.in(body);
    }

    /** Levels of headings are put in order afterwards, in every markup. */
    private static void report(Message message, Body body) {
        if (!message.english().startsWith("section title out of sequence")) {
            body.findings()
                    .accept(
                            new AsciidocProbleem(
                                    body.line(message.line()),
                                    AsciidocTrouble.inDutch(message.english())));
        }
    }
}
