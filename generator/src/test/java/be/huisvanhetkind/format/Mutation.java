package be.huisvanhetkind.format;

import be.huisvanhetkind.content.node.Quoting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes front matter as another author might: the same values in another form. */
public final class Mutation {
    private static final Pattern VALUE =
            Pattern.compile("(\\s*(?:- )?[a-z_]+: )([^\"'\\[{>|#&*!%@`\\s].*)");
    private static final Pattern BLOCK =
            Pattern.compile("(\\s*)(?:- )?[a-z_]+: [>|][-+]?\\s*(?:#.*)?");

    private final Random random;
    private int marks;

    public Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** Changes a file with fences. */
    public String of(String file, boolean withNotes) {
        int end = file.indexOf("\n---\n", 3);
        return "---\n" + kop(file.substring(4, end + 1), withNotes) + file.substring(end + 1);
    }

    /** Changes fields: their order and spelling, and perhaps comments and white space. */
    public String kop(String yaml, boolean withNotes) {
        List<List<String>> entries = entries(yaml);
        Collections.shuffle(entries, random);
        List<String> lines = new ArrayList<>();
        int textBelow = -1;
        for (String line : entries.stream().flatMap(List::stream).toList()) {
            int indent = line.length() - line.stripLeading().length();
            if (textBelow >= 0 && (indent > textBelow || line.isEmpty())) {
                lines.add(line);
                continue;
            }
            Matcher block = BLOCK.matcher(line);
            textBelow = block.matches() ? block.group(1).length() : -1;
            String spelled = spelled(line);
            lines.addAll(withNotes ? noted(spelled, indent) : List.of(spelled));
        }
        return String.join("\n", lines) + "\n" + (withNotes ? "# merk " + marks++ + "\n" : "");
    }

    /** A field with the comments before it and the lines below it. */
    private static List<List<String>> entries(String yaml) {
        List<List<String>> entries = new ArrayList<>(List.of(new ArrayList<>()));
        boolean full = false;
        for (String line : yaml.lines().toList()) {
            boolean begins = !line.isEmpty() && " -".indexOf(line.charAt(0)) < 0;
            if (full && (begins || line.isEmpty())) {
                entries.add(new ArrayList<>());
                full = false;
            }
            full |= begins && !line.startsWith("#");
            entries.get(entries.size() - 1).add(line);
        }
        return entries;
    }

    private List<String> noted(String line, int indent) {
        List<String> lines = new ArrayList<>();
        boolean isComment = line.isBlank() || line.strip().startsWith("#");
        if (random.nextInt(8) == 0) {
            lines.add(" ".repeat(indent) + "# merk " + marks++);
        }
        if (random.nextInt(20) == 0) {
            lines.add("  ".repeat(random.nextInt(3)));
        }
        boolean behind = !isComment && random.nextInt(8) == 0;
        String spaces = random.nextInt(8) == 0 ? "   " : "";
        lines.add(line + (behind ? "  # merk " + marks++ : "") + spaces);
        return lines;
    }

    private String spelled(String line) {
        Matcher matcher = VALUE.matcher(line);
        if (!matcher.matches() || random.nextInt(3) == 0) {
            return line;
        }
        String value = matcher.group(2).stripTrailing();
        if (random.nextBoolean()) {
            value = value.replaceAll("^(\\d{4})-0?(\\d+)-0(\\d)\\b", "$1-$2-$3");
            value = value.replaceAll("(?<=^| )(\\d{1,2})\\.(\\d\\d)$", "$1u$2");
            value = value.equals("ja") ? "Ja" : value.equals("nee") ? "neen" : value;
        }
        return matcher.group(1)
                + switch (random.nextInt(4)) {
                    case 0 -> "'" + value.replace("'", "''") + "'";
                    case 1 -> Quoting.quoted(value);
                    case 2 -> "\n" + " ".repeat(matcher.group(1).length()) + value;
                    default -> value;
                };
    }
}
