package be.huisvanhetkind;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files as a bad editor, a bad disk or a bad day does; the same seed does the same. */
final class Damage {
    private static final byte[] SPECIALS =
            "&*!|>%@`{}[]\"'#:-?,\\~<=".getBytes(StandardCharsets.US_ASCII);

    /** Bytes that are no text, or text that is seldom meant. */
    private static final List<byte[]> ODD =
            List.of(
                    bytes(0xed, 0xa0, 0x80),
                    bytes(0xed, 0xb0, 0x80),
                    bytes(0xc0, 0xaf),
                    bytes(0xf5, 0x80, 0x80, 0x80),
                    bytes(0xff),
                    bytes(0xe2, 0x82),
                    bytes(0xef, 0xbb, 0xbf),
                    bytes(0xef, 0xbf, 0xbe),
                    bytes(0xc2, 0x85),
                    bytes(0xe2, 0x80, 0xa8),
                    bytes(0xe2, 0x80, 0xae),
                    bytes(0xe2, 0x80, 0x8b),
                    bytes(0xc2, 0xa0),
                    bytes(0xf0, 0x9f, 0xa7, 0xb8),
                    text("“"),
                    text("• "),
                    bytes(0x00),
                    bytes(0x07),
                    bytes(0x1b, '[', '3', '1', 'm'),
                    bytes(0x7f),
                    bytes('\r'),
                    bytes('\t'));

    private static final List<byte[]> LINES =
            List.of(
                    text("---\n"),
                    text("...\n"),
                    text("<<<<<<< HEAD\n"),
                    text("\r\n"),
                    text("- "),
                    text("? "),
                    text(": "),
                    text("<<: *a\n"),
                    text("titel: &a [*a, *a]\n"),
                    text("%YAML 9.9\n"),
                    text("!!set {a, b}\n"),
                    text("\"" + "x".repeat(200) + "\n"),
                    text("k".repeat(3000) + ": v\n"),
                    text("? " + "k ".repeat(400) + "\n: v\n"),
                    text("a: " + "[".repeat(400) + "\n"),
                    text("{".repeat(400) + "\n"),
                    text("- ".repeat(300) + "x\n"),
                    text("> ".repeat(300) + "x\n"),
                    text("| a | b |\n|---|---|\n| ".repeat(20)),
                    text("[a]: <javascript:x>\n\n[a][a]\n"),
                    text("include::/etc/passwd[]\n"));

    private final Random random;

    Damage(long seed) {
        this.random = new Random(seed);
    }

    /** The file after one to four accidents. */
    byte[] to(byte[] file) {
        byte[] damaged = file;
        for (int accidents = 1 + random.nextInt(4); accidents > 0; accidents--) {
            damaged = accident(damaged);
        }
        return damaged;
    }

    private byte[] accident(byte[] file) {
        int at = random.nextInt(file.length + 1);
        int line = startOfLine(file, at);
        int end = endOfLine(file, at);
        return switch (random.nextInt(11)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> replaced(file, at, Math.min(file.length, at + 1), bytes(random.nextInt(256)));
            case 2 -> replaced(file, at, at, ODD.get(random.nextInt(ODD.size())));
            case 3 -> replaced(file, at, at, bytes(SPECIALS[random.nextInt(SPECIALS.length)]));
            case 4 -> replaced(file, valueOf(file, line, end), end, special());
            case 5 -> replaced(file, line, line, Arrays.copyOfRange(file, line, end));
            case 6 -> replaced(file, line, end, bytes());
            case 7 ->
                    replaced(
                            file,
                            line,
                            line,
                            " ".repeat(random.nextInt(5)).getBytes(StandardCharsets.US_ASCII));
            case 8 -> replaced(file, line, line, LINES.get(random.nextInt(LINES.size())));
            case 9 -> text(decoded(file).replace("\n", random.nextBoolean() ? "\r\n" : "\r"));
            default -> replaced(file, Math.min(at, end), Math.max(at, end), bytes());
        };
    }

    private byte[] special() {
        byte[] value = new byte[random.nextInt(12)];
        for (int i = 0; i < value.length; i++) {
            value[i] = SPECIALS[random.nextInt(SPECIALS.length)];
        }
        return text(new String(value, StandardCharsets.US_ASCII) + "\n");
    }

    /** Behind the colon of a line; its beginning when there is none. */
    private static int valueOf(byte[] file, int line, int end) {
        for (int i = line; i < end - 1; i++) {
            if (file[i] == ':' && file[i + 1] == ' ') {
                return i + 2;
            }
        }
        return line;
    }

    private static int startOfLine(byte[] file, int at) {
        int start = at;
        while (start > 0 && file[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int endOfLine(byte[] file, int at) {
        int end = at;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return Math.min(file.length, end + 1);
    }

    private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.writeBytes(by);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    private static String decoded(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
