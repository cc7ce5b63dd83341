package be.huisvanhetkind.content.markup;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Markdown (CommonMark with tables, footnotes, task lists, definition lists) by Flexmark. */
final class MarkdownMarkup implements Markup {
    private static final DataHolder OPTIONS =
            new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    FootnoteExtension.create(),
                                    TaskListExtension.create(),
                                    DefinitionExtension.create(),
                                    StrikethroughExtension.create(),
                                    AutolinkExtension.create()))
                    .set(TaskListExtension.ITEM_DONE_MARKER, "&#10003; ")
                    .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "&#10063; ")
                    // Else links with a forbidden scheme go without a word.
                    .set(HtmlRenderer.SUPPRESSED_LINKS, "")
                    .toImmutable();

    /** Made at the first body that is not in the cache. */
    private static final class Flexmark {
        static final Parser PARSER = Parser.builder(OPTIONS).build();
        static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public String version() {
        return "flexmark-0.64.8";
    }

    @Override
    public String render(Body body) {
        return Flexmark.RENDERER.render(Flexmark.PARSER.parse(body.source()));
    }
}
