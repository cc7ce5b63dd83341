package be.huisvanhetkind.rules.toegankelijk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToegankelijkRulesTest {
    private static final String NIEUWS = " nieuws/open-deur.md:";

    @TempDir private Path folder;
    private Proefhuis huis;

    @BeforeEach
    void aHouse() {
        huis = Proefhuis.klein(folder, "toegankelijk");
    }

    private boolean gives(String code, String text) {
        return huis.nieuws(text).gives(code);
    }

    private boolean alt(String alt) {
        return huis.write(
                        "nieuws/beeld.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
                .nieuws(
                        "afbeelding:\n  bestand: beeld.svg\n  alt: %s\n  bron: Wij\n  toestemming: niet-nodig\n"
                                .formatted(alt),
                        "Kom binnen.")
                .gives("alt-zegt-niets");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foto",
                "Een foto",
                "Foto 3",
                "IMG_1234",
                "DSC 0042",
                "zomer.jpg",
                "Foto van een deur",
                "een afbeelding van de deur",
                "OPEN DEUR OP ZATERDAG",
                "logo",
                "image"
            })
    void anAltThatSaysNothingIsFound(String alt) {
        assertEquals(true, alt(alt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De deur staat open",
                "Fotowedstrijd in de tuin",
                "Logo van Kompas",
                "Een fotoalbum van papier",
                "Open deur op zaterdag in het Zonnehuis"
            })
    void anAltThatSaysSomethingIsNot(String alt) {
        assertEquals(false, alt(alt));
    }

    @Test
    void anAltLikeTheTitleIsFoundAtTheAlt() {
        alt("Open deur op zaterdag");
        assertEquals(List.of("alt-zegt-niets" + NIEUWS + "9:8"), huis.columns());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Wat breng je mee?**\\n\\nNiets. | true",
                "**Meebrengen**\\n\\n- Niets | true",
                "**Meebrengen:**\\n\\nNiets. | true",
                "**Kom gerust binnen.**\\n\\nEr is koffie. | false",
                "**Kom binnen!**\\n\\nEr is koffie. | false",
                "**Wat breng je mee?** Niets.\\n\\nEr is koffie. | false",
                "Er is koffie.\\n\\n**Meebrengen** | false",
                "**Meebrengen**\\n\\n## Wanneer\\n\\nZaterdag. | false",
                "## Wanneer\\n\\n**Zaterdag**\\n\\nVan 10 tot 12 uur. | true",
                "- **Zaterdag**\\n- Van 10 tot 12 uur. | false",
            })
    void aBoldLineBeforeTextIsAHeading(String text, boolean found) {
        assertEquals(found, gives("kop-nagemaakt", text.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Breng mee:\\n• een kussen\\n• je kind | true",
                "Breng mee:\\n\\n•\\teen kussen\\n\\n•\\tje kind | true",
                "Breng mee:\\n\\n  · een kussen | true",
                "– een kussen | true",
                "- een kussen\\n- je kind | false",
                "- een kussen • je kind | false",
                "•een kussen | false",
                "Op ma • wo • vr – ook in de vakantie – is er koffie. | false",
                "`• kussen` is een voorbeeld. | false",
            })
    void aLineWithABulletIsNoItem(String text, boolean found) {
        assertEquals(
                found,
                gives(
                        "lijst-nagemaakt",
                        "Hallo.\n\n" + text.replace("\\n", "\n").replace("\\t", "\t")));
    }

    @Test
    void aMadeUpListIsToldOnceAtItsFirstItem() {
        gives("lijst-nagemaakt", "Hallo.\n\nBreng mee:\n• een kussen\n\n• je kind");
        assertEquals(List.of("lijst-nagemaakt" + NIEUWS + "12:1"), huis.findings());
    }

    @ParameterizedTest
    @CsvSource({"80, true", "81, false"})
    void aBoldLineIsAHeadingUpToEightyLetters(int length, boolean found) {
        assertEquals(
                found, gives("kop-nagemaakt", "**" + "a".repeat(length) + "**\n\nEr is koffie."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[hier](https://x.example/)",
                "[Klik hier!](https://x.example/)",
                "[Lees meer …](/aanbod/babbelcafe/)",
                "[**meer info**](https://x.example/)",
                "https://x.example/lang",
                "[www.x.example](https://x.example/)",
                "[x.example/lang](https://x.example/lang)",
                "[→](https://x.example/)",
            })
    void aLinkThatSaysNothingIsFound(String text) {
        assertEquals(true, gives("link-zegt-niets", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Lees hoe je inschrijft](https://x.example/)",
                "[hallo@kompas.example](mailto:hallo@kompas.example)",
                "hallo@kompas.example",
                "[013 00 12 34](tel:+3213001234)",
                "[x.example](https://x.example/)",
                "Voetnoot[^1].\n\n[^1]: Klein.",
            })
    void aLinkThatSaysWhereItGoesIsNot(String text) {
        assertEquals(false, gives("link-zegt-niets", text));
    }

    @Test
    void aTableHasWordsAboveItsColumns() {
        assertEquals(true, gives("tabel-zonder-koppen", "| | |\n|---|---|\n| za | 10 |"));
        assertEquals(false, gives("tabel-zonder-koppen", "| Dag | |\n|---|---|\n| za | 10 |"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vous êtes les bienvenus avec vos enfants dans notre maison. | true",
                "You are welcome with your children in our house. | true",
                "Sie sind mit Ihren Kindern bei uns immer willkommen. | true",
                "Çocuğunuz için bir soru varsa bize her zaman sorabilirsiniz. | true",
                "مرحبا بكم في بيت الطفل نحن هنا من أجل جميع العائلات | true",
                "Добро пожаловать в дом ребёнка мы здесь для каждой семьи | true",
                "Καλώς ήρθατε στο σπίτι του παιδιού είμαστε εδώ για κάθε οικογένεια | true",
                "Jullie zijn welkom met jullie kinderen in ons huis. | false",
                "Vous êtes les bienvenus avec vos enfants. | false", // seven words
                "Vous êtes les bienvenus avec vos petits enfants. | true", // eight
                "Het boek heet Vous êtes les bienvenus en is van de bib. | false",
                "<span lang=\"fr\">Vous êtes les bienvenus avec vos enfants dans notre maison.</span> | false",
                "```\\nVous êtes les bienvenus avec vos enfants dans notre maison.\\n``` | false",
                "Babbelen, knutselen, voorlezen, zingen, bakken, wandelen, fietsen, spelen. | false",
            })
    void aParagraphInAnotherLanguageSaysSo(String text, boolean found) {
        assertEquals(
                found, gives("taal-niet-aangeduid", "Welkom.\n\n" + text.replace("\\n", "\n")));
    }

    @Test
    void aTextThatIsAllInAnotherLanguageSaysSoInItsHead() {
        huis.nieuws("taal: fr\n", "Vous êtes les bienvenus avec vos enfants dans notre maison.");
        assertEquals(List.of(), huis.columns());
    }

    @ParameterizedTest
    @CsvSource({
        "gepubliceerd, podcast, true",
        "concept, podcast, false",
        "gepubliceerd, boek, false",
    })
    void whatIsHeardCanBeRead(String status, String soort, boolean found) {
        huis.write(
                "materiaal/slapen.md",
                """
                ---
                titel: Over slapen
                samenvatting: Een vroedvrouw vertelt hoe een baby leert slapen.
                status: %s
                nagekeken_op: 2026-11-02
                soort: %s
                ---

                Een goed gesprek.
                """
                        .formatted(status, soort));
        assertEquals(
                found ? List.of("transcript-ontbreekt materiaal/slapen.md:6:8") : List.of(),
                huis.columns());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[folder](https://x.example/a.pdf) | true",
                "[folder (pdf)](https://x.example/a.pdf) | true",
                "[folder (300 kB)](https://x.example/a.pdf) | true",
                "[folder (pdf, 300 kB)](https://x.example/a.pdf) | false",
                "[folder (PDF, 1,5 MB)](https://x.example/A.PDF?x=1) | false",
                "[brief (Word, 20 kB)](https://x.example/a.docx) | false",
                "[brief (docx, 20 kB)](https://x.example/a.docx) | false",
                "[brief (pdf, 20 kB)](https://x.example/a.docx) | true",
                "[lijst](https://x.example/a.xlsx#blad) | true",
                "[map](https://x.example/a.zip) | true",
                "[pagina](https://x.example/a.pdf/lezen) | false",
                "[site](https://x.example/?a.pdf) | false",
            })
    void aLinkToAFileSaysItsKindAndSize(String text, boolean found) {
        assertEquals(found, gives("documentlink-zonder-soort", text));
    }
}
