package be.huisvanhetkind.content.markup;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Markdown (CommonMark with tables, footnotes, task lists, definition lists) by Flexmark. */
final class Flexmark {
    static final String VERSION = "flexmark-0.64.8 2";

    private static final Pattern ADDRESS = Pattern.compile("https?://");

    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    TaskListExtension.create(),
                    DefinitionExtension.create(),
                    StrikethroughExtension.create());

    private static final MutableDataSet OPTIONS =
            new MutableDataSet()
                    .set(TaskListExtension.ITEM_DONE_MARKER, "&#10003; ")
                    .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "&#10063; ")
                    .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
                    // Else links with a forbidden scheme go without a word.
                    .set(HtmlRenderer.SUPPRESSED_LINKS, "");

    /** Made at the first body that is not in the cache. */
    private static final class Plain {
        static final HtmlRenderer RENDERER =
                HtmlRenderer.builder(OPTIONS)
                        .extensions(EXTENSIONS)
                        .nodeRendererFactory(options -> new CodeSpans())
                        .build();
        static final Parser PARSER = Parser.builder(OPTIONS).extensions(EXTENSIONS).build();
    }

    /**
     * Making links of bare addresses costs half as much as all the rest, so only where there may be
     * one.
     */
    private static final class Linking {
        static final Parser PARSER =
                Parser.builder(OPTIONS)
                        .extensions(
                                Stream.concat(
                                                EXTENSIONS.stream(),
                                                Stream.of(AutolinkExtension.create()))
                                        .toList())
                        .build();
    }

    private Flexmark() {}

    /** The parts of a source; a bare address is text here. */
    static Document parse(String source) {
        return Plain.PARSER.parse(source);
    }

    /** HTML that is not safe yet. */
    static String render(String source) {
        boolean mayLink = mayHoldBareAddress(source);
        Parser parser = mayLink ? Linking.PARSER : Plain.PARSER;
        return Plain.RENDERER.render(parser.parse(source));
    }

    /** Behind {@code (} or {@code <} an address is a link already. */
    private static boolean mayHoldBareAddress(String text) {
        return text.indexOf('@') >= 0
                || text.contains("www.")
                || text.contains("://")
                        && ADDRESS.matcher(text)
                                .results()
                                .anyMatch(found -> !isLinked(text, found.start()));
    }

    private static boolean isLinked(String text, int at) {
        return at > 0 && "(<".indexOf(text.charAt(at - 1)) >= 0;
    }
}
