package be.huisvanhetkind.format;

import be.huisvanhetkind.content.node.Quoting;
import be.huisvanhetkind.format.Value.Collection;
import be.huisvanhetkind.format.Value.Entry;
import be.huisvanhetkind.format.Value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a list or a group over several lines, each entry on its own. */
final class Printer {
    private static final String STEP = "  ";

    /** {@code Zaal #3}: what a reader of YAML takes for a comment, and an author may not. */
    private static final Pattern TIGHT = Pattern.compile("#[^\\s#].*");

    private Printer() {}

    static String print(Collection root, Form form) {
        return String.join("\n", lines(root, form, 0)) + "\n";
    }

    private static List<String> lines(Collection collection, Form form, int indent) {
        List<String> lines = new ArrayList<>();
        List<Entry> entries =
                collection.isGroup()
                        ? FieldOrder.of(collection.entries(), form)
                        : collection.entries();
        for (Entry entry : entries) {
            lines.addAll(entry.above());
            lines.addAll(
                    collection.isGroup()
                            ? entry(
                                    Quoting.key(entry.key()) + ":",
                                    entry,
                                    form.field(entry.key()),
                                    indent)
                            : item(entry, form.item(), indent));
        }
        lines.addAll(collection.tail());
        return lines;
    }

    private static List<String> entry(String head, Entry entry, Form form, int indent) {
        String behind = String.join("", entry.behind().stream().map(note -> " " + note).toList());
        if (entry.value() instanceof Text text) {
            return text(head, text, behind, form, indent);
        }
        Collection collection = (Collection) entry.value();
        if (Inline.fits(collection, form, indent + head.length() + 1)) {
            return List.of(head + " " + Inline.write(collection, form) + behind);
        }
        List<String> lines = new ArrayList<>(List.of(head + behind));
        lines.addAll(indented(lines(collection, form, indent + STEP.length())));
        return lines;
    }

    /** The first field of a group stands behind the hyphen, comments before it above the hyphen. */
    private static List<String> item(Entry entry, Form form, int indent) {
        if (!(entry.value() instanceof Collection collection)
                || Inline.fits(collection, form, indent + STEP.length())) {
            return entry("-", entry, form, indent);
        }
        List<String> lines = new ArrayList<>();
        List<String> nested = lines(collection, form, indent + STEP.length());
        int comments = 0;
        while (nested.get(comments).isEmpty() || nested.get(comments).startsWith("#")) {
            comments++;
        }
        lines.addAll(entry.behind());
        lines.addAll(nested.subList(0, comments));
        lines.add("- " + nested.get(comments));
        lines.addAll(indented(nested.subList(comments + 1, nested.size())));
        return lines;
    }

    private static List<String> text(String head, Text text, String behind, Form form, int indent) {
        String canonical = form.canonical(text.text());
        boolean isTight = !text.isPlain() && TIGHT.matcher(behind.strip()).matches();
        boolean isQuoted = isTight || Quotation.is(text, canonical);
        String inline = isQuoted ? Quoting.quoted(canonical) : Quoting.of(canonical, false);
        boolean isWide =
                canonical.contains("\n")
                        || indent + head.length() + 1 + inline.length() > Inline.WIDTH;
        boolean isSame = canonical.equals(text.text());
        if (isSame && !text.header().isEmpty()) {
            return block(head, text.header(), text.lines(), behind);
        }
        if (isSame && isWide && !text.lines().isEmpty()) {
            return block(head, ">-", text.lines(), behind);
        }
        return List.of(inline.isEmpty() ? head + behind : head + " " + inline + behind);
    }

    private static List<String> block(
            String head, String header, List<String> text, String behind) {
        List<String> lines = new ArrayList<>(List.of(head + " " + header + behind));
        lines.addAll(indented(text));
        return lines;
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> line.isEmpty() ? line : STEP + line).toList();
    }
}
