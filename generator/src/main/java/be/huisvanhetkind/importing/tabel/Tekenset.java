package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The code in which the letters of a text are kept.
 *
 * @param mark how many bytes stand before the text
 */
record Tekenset(Charset charset, String naam, int mark) {
    private static final Tekenset UTF8 = new Tekenset(StandardCharsets.UTF_8, "UTF-8", 0);
    private static final Tekenset WINDOWS =
            new Tekenset(Charset.forName("windows-1252"), "Windows-1252", 0);
    private static final int CHUNK = 8192;

    static Tekenset of(Opdracht opdracht) throws IOException {
        String head = opdracht.head();
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            return new Tekenset(StandardCharsets.UTF_8, "UTF-8", 3);
        }
        if (head.startsWith("\u00ff\u00fe")) {
            return new Tekenset(StandardCharsets.UTF_16LE, "UTF-16", 2);
        }
        if (head.startsWith("\u00fe\u00ff")) {
            return new Tekenset(StandardCharsets.UTF_16BE, "UTF-16", 2);
        }
        if (head.indexOf('\0') >= 0) {
            return wide(head, opdracht);
        }
        return isUtf8(opdracht.bron()) ? UTF8 : WINDOWS;
    }

    /** Tekenset of two bytes, one of which is mostly empty. */
    private static Tekenset wide(String head, Opdracht opdracht) {
        long even = zeros(head, 0);
        long odd = zeros(head, 1);
        if (Math.min(even, odd) * 10 > Math.max(even, odd)
                || Math.max(even, odd) * 4 < head.length()) {
            throw OnleesbareInvoer.of("“%s” is geen tabel die we kunnen lezen.", opdracht.name());
        }
        return new Tekenset(
                odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, "UTF-16", 0);
    }

    private static long zeros(String head, int from) {
        long count = 0;
        for (int at = from; at < head.length(); at += 2) {
            count += head.charAt(at) == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] letters = new char[CHUNK];
        CharsetDecoder strict =
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (InputStream in = Files.newInputStream(file);
                Reader reader = new InputStreamReader(in, strict)) {
            while (reader.read(letters) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset));
    }
}
