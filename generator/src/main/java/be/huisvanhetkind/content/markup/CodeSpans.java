package be.huisvanhetkind.content.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/**
 * Code in a line, as CommonMark reads it since 0.29: every space counts, but one at each side falls
 * away, so that it may begin with a backtick.
 */
final class CodeSpans implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Code.class, CodeSpans::render));
    }

    private static void render(Code code, NodeRendererContext context, HtmlWriter html) {
        String text = code.getText().toString().replaceAll("\\R", " ");
        boolean isPadded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        html.tag("code").openPre();
        html.text(isPadded ? text.substring(1, text.length() - 1) : text);
        html.closePre().tag("/code");
    }
}
