package be.huisvanhetkind.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.uitleg.Stuk.Proza;
import be.huisvanhetkind.uitleg.Stuk.Voorbeeld;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An explanation page as the site reads it.
 *
 * <p>READ THIS IF {@code everyPageIsAboutASubject} FAILS: a new family of demands, or a page
 * without a family, must be named in {@link Onderwerp}, at the subject where an author looks for
 * it.
 */
class BladzijdeTest {
    private static final String PAGE =
            """
            # html-verwijderd
            *Fout* · MIN-2 · erkenning

            ## Wat is er?

            Er staat 1.5 in `huis.yml`
            en dat mag. Dat is jammer.

            Meer.

            ## Zo wel

            ```bestand nieuws/x.md vervolg herhaal 3
            ## Geen kop
            ```

            Tot slot.

            ````bevinding
            html-verwijderd nieuws/x.md:9:1
            ```
            ````
            """;

    /** Anything but paragraphs, lists and code. */
    private static final Pattern MARKUP =
            Pattern.compile("(?m)\\*|\\]\\(|<|^#|^\\d+\\. |^>|^\\||(?<!\\w)_|^[+] ");

    /** The samples of which the site says in words how they are written. */
    private static final Set<String> KNOWN =
            Set.of("bestand", "bevinding", "koppeling", "auteur", "sjabloon", "weg", "invoer");

    private static Stream<Stuk> pieces() {
        return Uitleg.bladzijden().stream()
                .flatMap(page -> page.delen().stream())
                .flatMap(deel -> deel.stukken().stream());
    }

    private static boolean isPlain(String text) {
        return !MARKUP.matcher(text.replaceAll("`[^`]*`", "")).find();
    }

    @Test
    void aPageFallsApartInPartsAndPieces() {
        Bladzijde page = Bladzijde.of("html-verwijderd", PAGE);
        assertEquals(Severity.ERROR, page.niveau());
        assertEquals("MIN", page.familie());
        assertTrue(page.erkenning());
        assertEquals(
                List.of("Wat is er?", "Zo wel"), page.delen().stream().map(Deel::kop).toList());
        assertEquals(
                List.of(
                        new Voorbeeld(
                                "bestand",
                                List.of("nieuws/x.md", "vervolg", "herhaal", "3"),
                                "## Geen kop\n"),
                        new Proza("Tot slot."),
                        new Voorbeeld(
                                "bevinding", List.of(), "html-verwijderd nieuws/x.md:9:1\n```\n")),
                page.delen().get(1).stukken());
    }

    @Test
    void theFirstSentenceIsTheHeartOfThePage() {
        Bladzijde page = Bladzijde.of("html-verwijderd", PAGE);
        assertEquals("Er staat 1.5 in huis.yml en dat mag.", page.kern());
        assertTrue(page.wat().endsWith("Dat is jammer.\n\nMeer."));
        assertTrue(Uitleg.bladzijden().stream().allMatch(one -> one.kern().matches(".+[.?]")));
    }

    @ParameterizedTest
    @CsvSource({
        "veld-onbekend, Veld onbekend",
        "geen-utf8, Geen UTF-8",
        "html-verwijderd, HTML verwijderd",
        "asciidoc-probleem, AsciiDoc probleem",
    })
    void theTitleIsTheCodeInWords(String code, String title) {
        assertEquals(title, Bladzijde.of(code, PAGE).titel());
    }

    @Test
    void aPageWithoutALevelIsNoPage() {
        assertThrows(
                IllegalArgumentException.class, () -> Bladzijde.of("x", "# x\n\n## Wat is er?\n"));
    }

    @Test
    void everyPageIsAboutASubject() {
        List<String> homeless =
                Uitleg.bladzijden().stream()
                        .filter(page -> Onderwerp.of(page.code(), page.familie()).isEmpty())
                        .map(Bladzijde::code)
                        .toList();
        assertEquals(List.of(), homeless);
    }

    @Test
    void aCodeGoesBeforeItsFamilyAndAnUnknownFamilyIsNoticed() {
        assertEquals(Optional.of(Onderwerp.BESTANDEN), Onderwerp.of("tab-in-kop", "STR"));
        assertEquals(Optional.of(Onderwerp.VELDEN), Onderwerp.of("veld-onbekend", "STR"));
        assertEquals(Optional.empty(), Onderwerp.of("verzonnen", "ZZZ"));
        assertEquals(Optional.empty(), Onderwerp.of("verzonnen", ""));
        assertEquals(
                Onderwerp.BESTANDEN,
                Bladzijde.of("verzonnen", "# verzonnen\n*Fout*\n").onderwerp());
    }

    @Test
    void noCodeIsNamedThatHasNoPage() {
        Set<String> named =
                Arrays.stream(Onderwerp.values())
                        .flatMap(onderwerp -> onderwerp.wat().stream())
                        .filter(name -> name.equals(name.toLowerCase(java.util.Locale.ROOT)))
                        .collect(Collectors.toSet());
        Uitleg.codes().forEach(named::remove);
        assertEquals(Set.of(), named);
    }

    @Test
    void runningTextIsParagraphsListsAndCodeOnly() {
        assertEquals(
                List.of(),
                pieces().filter(Proza.class::isInstance)
                        .map(piece -> ((Proza) piece).markdown())
                        .filter(text -> !isPlain(text))
                        .toList());
        assertTrue(isPlain("- een\n- twee `*`\n\nEn “drie”."));
        Stream.of("**vet**", "[naar](/x/)", "<b>", "### Kop", "1. een", "_schuin_")
                .forEach(markup -> assertFalse(isPlain(markup), markup));
    }

    @Test
    void everySampleIsOfAKindTheSiteKnows() {
        assertEquals(
                List.of(),
                pieces().filter(Voorbeeld.class::isInstance)
                        .map(piece -> ((Voorbeeld) piece).soort())
                        .filter(kind -> !KNOWN.contains(kind))
                        .toList());
    }
}
