package be.huisvanhetkind.rules.taal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the rules about language begin and end, on one page laid over the small house. */
class TaalRulesTest {
    private static final String KOP =
            """
            ---
            titel: Een proef
            samenvatting: Een pagina om mee te proberen.
            status: gepubliceerd
            nagekeken_op: 2026-11-02
            ---
            """;

    /** 11 words of one syllable: very easy. */
    private static final String ELF = "Kom dus maar eens langs als je kind het ook wil. ";

    /** 4 words with 24 syllables: very hard. */
    private static final String ZWAAR =
            "Gezinsondersteunende organisaties coördineren informatiesessies. ";

    @TempDir private Path folder;

    private Proefhuis huis;

    @BeforeEach
    void aSmallHouse() {
        huis = Proefhuis.klein(folder, "taal", "stigma");
    }

    private List<Finding> check(String path, String text) {
        return huis.write(path, text).all().toList();
    }

    /** The codes of what is found on a page, in the order of the places. */
    private List<String> onPage(String body) {
        return codes(check("paginas/proef.md", KOP + body));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .sorted((a, b) -> a.place().compareTo(b.place()))
                .map(finding -> finding.code() + " " + at(finding))
                .toList();
    }

    private static String at(Finding finding) {
        return finding.place().line() + ":" + finding.place().column();
    }

    private static String words(int number) {
        return "Ja" + " ja".repeat(number - 1) + ". ";
    }

    @Test
    void aSentenceMayHave25Words() {
        assertEquals(List.of(), onPage(words(25)));
        assertEquals(List.of("zin-te-lang 7:1"), onPage(words(26)));
    }

    @Test
    void aLongSentenceIsFoundInAFieldInAListAndOnItsOwnLine() {
        String lang = words(26).strip();
        assertEquals(
                List.of("zin-te-lang 9:3"), onPage("Ja, kom.\n\n- " + lang + "\n- Nog iets.\n"));
        assertEquals(List.of("zin-te-lang 8:5"), onPage("Ja, kom.\nJa. Ja, " + lang));
        assertEquals(
                List.of("zin-te-lang 3:15"),
                codes(
                        check(
                                "paginas/proef.md",
                                KOP.replace("Een pagina om mee te proberen.", lang))));
    }

    @Test
    void aMeanOf18WordsIsFineInAnyTextAndMoreInFourSentences() {
        assertEquals(List.of(), onPage(words(18).repeat(5)));
        assertEquals(List.of(), onPage(words(19).repeat(4)));
        assertEquals(
                List.of("zinnen-gemiddeld-lang 8:1"),
                onPage(words(18).repeat(4) + "\nDan" + words(19).substring(2)));
        assertEquals(List.of("zinnen-gemiddeld-lang 7:1"), onPage(words(20).repeat(5)));
    }

    @Test
    void aTextOf59WordsIsNotJudged() {
        assertEquals(List.of(), onPage(ZWAAR.repeat(14) + "Kom dan eens. "));
        assertEquals(List.of("tekst-moeilijk 7:1"), onPage(ZWAAR.repeat(14) + "Kom dan nu eens. "));
    }

    @Test
    void theHardestSentenceOfAHardTextIsShown() {
        List<Finding> found =
                check(
                        "paginas/proef.md",
                        KOP
                                + ELF
                                + "\n"
                                + ZWAAR.strip().replace(".", " bijvoorbeeld persoonlijk.")
                                + "\n"
                                + ZWAAR.repeat(14));
        assertEquals(List.of("tekst-moeilijk 8:1"), codes(found));
        assertTrue(found.get(0).message().startsWith("Deze tekst is voor veel gezinnen te"));
        assertTrue(found.get(0).hint().contains("“Gezinsondersteunende organisaties"));
    }

    @Test
    void theHintFitsTheSentence() {
        assertEquals(
                "Begin met de zin “Onze coördinatoren geven samen graag informatiesessies”."
                        + " Kies een gewoner woord voor “coördinatoren” en voor “informatiesessies”.",
                hint("Onze coördinatoren geven samen graag informatiesessies. "));
        assertTrue(
                hint("Onze coördinatoren organiseren informatiesessies samen en ook nog op de dag van het grote feest. ")
                        .contains("Maak er twee van, en kies een gewoner woord voor “"));
    }

    @Test
    void anEasySentenceIsNeverTheHardest() {
        assertTrue(
                hint("Medewerkers coördineren informatiesessies. Wij zijn er ook voor je. ")
                        .startsWith(
                                "Begin met de zin “Medewerkers coördineren informatiesessies”."));
    }

    private String hint(String zinnen) {
        return check("paginas/proef.md", KOP + zinnen.repeat(14)).stream()
                .filter(een -> een.code().equals("tekst-moeilijk"))
                .findFirst()
                .orElseThrow()
                .hint();
    }

    @Test
    void aTextThatIsOnlyALittleHardIsToldSoMildly() {
        // 67 words in 8 sentences, 127 syllables: 206.8 - 146.0 - 7.8
        String text = ELF.repeat(5) + ZWAAR.repeat(3);
        List<Finding> found = check("paginas/proef.md", KOP + text);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).message().startsWith("Deze tekst leest niet makkelijk"));
    }

    @Test
    void theMeanIsRoundedUp() {
        onPage(words(18).repeat(4) + words(19));
        assertTrue(
                huis.messages("zinnen-gemiddeld-lang")
                        .get(0)
                        .startsWith("De zinnen van deze tekst zijn lang: gemiddeld ongeveer 19 w"));
    }

    @Test
    void oneSentenceInThreeMayBePassive() {
        String passive = "Je wordt gebeld. ";
        assertEquals(List.of(), onPage(passive.repeat(2) + "Kom maar. ".repeat(4)));
        assertEquals(
                List.of("lijdende-vorm 7:11"),
                onPage("Kom maar. " + passive.repeat(3) + "Kom maar. ".repeat(2)));
        assertEquals(List.of(), onPage(passive.repeat(5)));
    }

    @Test
    void aWordIsFoundInATitleAHeadingATableAndAField() {
        assertEquals(List.of("vakwoord 7:4"), onPage("## Laagdrempelig\n\nKom.\n"));
        assertEquals(
                List.of("vakwoord 9:3"),
                onPage("| Wat | Hoe |\n|---|---|\n| Laagdrempelig | Ja |\n"));
        assertEquals(
                List.of("stigmatiserend-woord 2:8"),
                codes(check("paginas/proef.md", KOP.replace("Een proef", "Kansarme gezinnen"))));
        assertEquals(
                List.of("vage-belofte 3:15"),
                codes(
                        check(
                                "paginas/proef.md",
                                KOP.replace("om mee te proberen", "in principe voor wie wil"))));
    }

    @Test
    void aWordIsToldOncePerPageAndNotWhenItIsExplained() {
        assertEquals(List.of("vakwoord 7:6"), onPage("Kom, laagdrempelig en laagdrempelige.\n"));
        assertEquals(
                List.of(), onPage("Eerst is er een intake (een gesprek). Die intake duurt.\n"));
        assertEquals(List.of(), onPage("Eerst is er een gesprek (de intake).\n"));
        assertEquals(List.of(), onPage("De intake komt. Dat is een gesprek (intake).\n"));
        assertEquals(List.of("vakwoord 7:4"), onPage("De intake komt (een gesprek).\n"));
        assertEquals(List.of("afkorting 7:10"), onPage("Een boek m.b.t. slapen.\n"));
    }

    @Test
    void anExplainedLabelStaysALabel() {
        assertEquals(
                List.of("stigmatiserend-woord 7:1"), onPage("Kansarme (arme) gezinnen komen.\n"));
    }

    @Test
    void whatIsInAnotherLanguageIsNotRead() {
        String tekst = "Laagdrempelig.\n";
        assertEquals(
                List.of(),
                codes(
                        check(
                                "paginas/proef.md",
                                KOP.replace("---\ntitel", "---\ntaal: fr\ntitel") + tekst)));
        assertEquals(List.of(), onPage("<p lang=\"fr\">Laagdrempelig, in principe.</p>\n"));
    }

    @Test
    void whatIsNotPublicIsNotRead() {
        String tekst = "Laagdrempelig.\n";
        assertEquals(
                List.of(),
                codes(check("paginas/proef.md", KOP.replace("gepubliceerd", "concept") + tekst)));
        assertEquals(
                List.of(),
                codes(
                        check(
                                "paginas/proef.md",
                                KOP.replace("titel", "geldig_tot: 2026-11-20\ntitel") + tekst)));
    }

    @Test
    void pagesAboutTheHouseAreNotRead() {
        assertEquals(
                List.of(),
                codes(
                        check(
                                "participatie/proef.md",
                                KOP.replace(
                                                "nagekeken_op",
                                                "wie: Tien ouders\nvorm: oudergroep\nwanneer: 2026-10-01\nresultaat: We leerden veel.\ngevolg: We doen voort.\nnagekeken_op")
                                        + "Laagdrempelig.\n")));
    }

    @Test
    void sourcesAndSearchWordsAndReferralsAreNotRead() {
        assertEquals(
                List.of(),
                codes(
                        check(
                                "paginas/proef.md",
                                KOP.replace(
                                        "nagekeken_op",
                                        "bronnen: [Een laagdrempelig boek over de intake en meer.]\ntrefwoorden: [\"Kansarm.\"]\nnagekeken_op"))));
        huis.replace(
                "partners/kompas/aanbod/babbelcafe.md",
                "waar:\n",
                "doorverwijzing:\n  contact: De intake van Kompas.\n  hoe: Bel in principe samen.\n  toestemming: Vraag dit bij de intake.\nwaar:\n");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aShortFieldIsNoSentence() {
        assertEquals(
                List.of(),
                codes(
                        check(
                                "paginas/proef.md",
                                KOP.replace("een proef", "x")
                                        .replace(
                                                "samenvatting: Een pagina om mee te proberen.",
                                                "samenvatting: Laagdrempelige intake bij ons"))));
    }

    @Test
    void aWordThatIsNoLongerOnTheListIsNotFound() {
        huis.write(
                "begrippen/vakwoord.yml",
                """
                - {id: oud, label: oudwoord, uitleg: nieuw woord, geldig_tot: 2026-11-20}
                - {id: net, label: netwoord, uitleg: "nieuw woord.", geldig_tot: 2026-11-21}
                """);
        List<Finding> found = check("paginas/proef.md", KOP + "Een oudwoord en een netwoord.\n");
        assertEquals(List.of("vakwoord 7:21"), codes(found));
        assertTrue(found.get(0).hint().startsWith("Schrijf liever: nieuw woord. Of"));
    }

    @Test
    void aWordOfTwoListsIsToldForEach() {
        String woord = "- {id: net, label: netwoord, uitleg: nieuw woord}\n";
        huis.write("begrippen/vakwoord.yml", woord + woord.replace("id: net", "id: ook"))
                .write("begrippen/afkorting.yml", woord);
        assertEquals(List.of("afkorting 7:5", "vakwoord 7:5"), onPage("Een netwoord.\n"));
    }
}
