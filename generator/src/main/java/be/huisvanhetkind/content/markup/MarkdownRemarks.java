package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.node.HtmlRemark;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds remarks in Markdown, which are those of HTML; the parser tells what is code. */
final class MarkdownRemarks {
    /** Where a remark begins, or an instruction to a program that is not there. */
    private static final Pattern HIDDEN = Pattern.compile("<!--|<\\?|<!\\[CDATA\\[");

    /** A remark that holds nothing, so that it parts what it parted. */
    private static final String EMPTY = "<!---->";

    private MarkdownRemarks() {}

    /** Whether there may be one, by one look. */
    static boolean mayBeIn(String source) {
        return source.indexOf('<') >= 0 && HIDDEN.matcher(source).find();
    }

    /** The first at or behind an offset. */
    static Optional<Remark> first(String source, int from) {
        Matcher hidden = HIDDEN.matcher(source);
        if (!mayBeIn(source) || !hidden.find(Math.min(from, source.length()))) {
            return Optional.empty();
        }
        BitSet code = code(Flexmark.parse(source));
        do {
            int start = hidden.start();
            int end = end(source, start, hidden.group());
            if (end > 0 && !code.get(start) && !isEscaped(source, start)) {
                return Optional.of(new Remark(start, end, EMPTY));
            }
        } while (hidden.find());
        return Optional.empty();
    }

    /** Nought when it does not end and so is none. */
    private static int end(String source, int start, String sign) {
        if (sign.equals(HtmlRemark.START)) {
            return HtmlRemark.end(source, start);
        }
        String close = sign.equals("<?") ? "?>" : "]]>";
        int at = source.indexOf(close, start);
        return at < 0 ? 0 : at + close.length();
    }

    private static boolean isEscaped(String source, int at) {
        int before = at;
        while (before > 0 && source.charAt(before - 1) == '\\') {
            before--;
        }
        return (at - before) % 2 == 1;
    }

    private static BitSet code(Document parsed) {
        BitSet code = new BitSet();
        VisitHandler<?>[] handlers = {
            new VisitHandler<>(Code.class, node -> mark(code, node)),
            new VisitHandler<>(FencedCodeBlock.class, node -> mark(code, node)),
            new VisitHandler<>(IndentedCodeBlock.class, node -> mark(code, node))
        };
        new NodeVisitor(handlers).visit(parsed);
        return code;
    }

    private static void mark(BitSet code, Node node) {
        code.set(node.getStartOffset(), node.getEndOffset());
    }
}
