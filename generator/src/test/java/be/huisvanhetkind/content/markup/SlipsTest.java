package be.huisvanhetkind.content.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips in a text are looked for in this program itself, so no line may take long. */
class SlipsTest {
    private static final int LONG = 60_000;

    /** Mostly a few hundredths; a search that begins again at every sign takes a minute. */
    private static final Duration MOST = Duration.ofSeconds(4);

    private static int slips(String text) {
        return Slips.in(body(text)).size();
    }

    private static Body body(String text) {
        return new Body("f.md", text, 1, finding -> {});
    }

    /** What is to be written instead of a text in AsciiDoc; nothing when it is good. */
    private static String asciidoc(String text) {
        return AsciidocSlips.in(body(text)).stream()
                .map(
                        finding ->
                                finding.correction()
                                        .map(better -> String.join("⏎", better.lines()))
                                        .orElse("!"))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[",
                "{{a",
                "{{ a-",
                "{%",
                "==a ",
                "== ",
                "Ã ",
                "- a - ",
                "- a; - ",
                "[a] (",
                "[a](/",
                "[caption",
                "[a_",
                "a_",
                "include::",
                "#",
                "`",
                "    a",
                "\u200b",
                "â€",
                "https://",
                "https://a[b",
                "link:",
                "{a",
                "a++",
                "![a](/",
                ":a"
            })
    void aLineOfBeginningsIsReadInTheTimeOfItsLength(String piece) {
        String line = piece.repeat(LONG / piece.length());
        long before = cpu();
        slips(line);
        slips(("x\n" + piece + "\n").repeat(LONG / (piece.length() + 3)));
        asciidoc(line);
        Duration took = Duration.ofNanos(cpu() - before);
        assertTrue(took.compareTo(MOST) < 0, took.toString());
    }

    @Test
    void marksOfOtherSystemsAreStillSeen() {
        assertEquals(1, slips("Zie [[Speelplein]]."));
        assertEquals(1, slips("{{ naam }}"));
        assertEquals(1, slips("{% include a %}"));
        assertEquals(0, slips("Een [lijst] en {een haak}."));
    }

    @Test
    void markupOfAnotherKindOfFileIsWrittenInThatOfThisFile() {
        assertEquals(1, slips("== Wat je meebrengt"));
        assertEquals(1, slips("Lees link:/contact/[hoe je ons vindt]."));
        assertEquals(1, slips("Lees https://kompas.example/a[meer bij Kompas]."));
        assertEquals(0, slips("Lees [meer](https://kompas.example/a[1])."));
        assertEquals(0, slips("a == b, en [noot]."));
        assertEquals(
                "Lees link:/contact/[hoe je ons vindt].",
                asciidoc("Lees [hoe je ons vindt](/contact/)."));
    }

    @Test
    void textOfAsciidocIsNotSwallowedInSilence() {
        assertEquals("== Titel⏎", asciidoc("\n= Titel\nFunctie <a@b.example>\n\nTekst."));
        assertEquals("", asciidoc("Tekst.\n\n== Titel\n\n=== Kleiner"));
        assertEquals("!", asciidoc("include::geheim.adoc[]"));
        assertEquals("C{plus}{plus} en C{plus}{plus}", asciidoc("C++ en C++"));
        assertEquals("", asciidoc("Alleen C++ hier, en 6+ voor kinderen."));
        assertEquals("!", asciidoc("Hallo {naam}."));
        assertEquals("", asciidoc(":naam: Linde\n\nHallo {naam}{nbsp}en {plus}."));
        assertEquals("", asciidoc("----\n{naam} C++ en C++\n[a](/b/)\n----"));
        assertEquals("Cafés", asciidoc("CafÃ©s"));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
