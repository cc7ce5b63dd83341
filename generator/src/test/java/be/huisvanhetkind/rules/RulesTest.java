package be.huisvanhetkind.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cache.Verdicts;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.minimum.PijlerOntbreekt;
import be.huisvanhetkind.rules.privacy.KindMetLeeftijd;
import be.huisvanhetkind.rules.regel.Bend;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.tijd.UrenZonderDag;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All rules together, and how seriously a house takes each. */
class RulesTest {
    private static final String ZONNEHUIS = "locaties/zonnehuis.md";
    private static final String KOMPAS = "partners/kompas/partner.md";

    @TempDir private Path folder;

    private static List<String> found(Huis huis, Focus focus) {
        return Rules.check(Optional.of(huis), focus, Verdicts.none()).findings().stream()
                .map(one -> one.severity() + " " + one.code() + " " + one.place())
                .sorted()
                .toList();
    }

    /** A house with two pillars too few, and hours without a day. */
    private Proefhuis erkend(String fase, String... wegingen) {
        return Proefhuis.erkend(folder)
                .append(
                        "begrippen/pijler.yml",
                        "- {id: nieuw, label: Nieuw, uitleg: Dit is een nieuwe pijler.}\n")
                .replace(ZONNEHUIS, "    - dagen: [ma, wo]\n      van", "    - van")
                .replace("huis.yml", "fase: operationeel", "fase: " + fase)
                .append("huis.yml", "  wegingen:\n" + String.join("", wegingen));
    }

    private static String weging(String regel, String gewicht) {
        return "    - {regel: %s, gewicht: %s, reden: Zo doen wij het.}\n"
                .formatted(regel, gewicht);
    }

    private static final String ONBEKEND = weging("bestaat-niet", "uit");

    private static List<String> weighed(Proefhuis huis) {
        return found(huis.now(), Focus.ALL).stream()
                .filter(line -> !line.contains("regel-onbekend"))
                .toList();
    }

    @Test
    void aConditionIsAnErrorOnceTheHouseIsOperational() {
        assertEquals(
                List.of(
                        "ERROR pijler-ontbreekt huis.yml:1:1",
                        "ERROR uren-zonder-dag locaties/zonnehuis.md:16:7"),
                weighed(erkend("operationeel", ONBEKEND)));
    }

    @Test
    void aConditionIsAWarningBefore() {
        assertEquals(
                List.of(
                        "ERROR uren-zonder-dag locaties/zonnehuis.md:16:7",
                        "WARNING pijler-ontbreekt huis.yml:1:1"),
                weighed(erkend("opstartend", ONBEKEND)));
    }

    @Test
    void aHouseMayWeighOtherwiseOrNotAtAll() {
        assertEquals(
                List.of("WARNING uren-zonder-dag locaties/zonnehuis.md:16:7"),
                weighed(
                        erkend(
                                "opstartend",
                                weging("uren-zonder-dag", "waarschuwing"),
                                weging("pijler-ontbreekt", "uit"))));
        assertEquals(
                List.of("ERROR pijler-ontbreekt huis.yml:1:1"),
                weighed(
                        erkend(
                                "opstartend",
                                weging("uren-zonder-dag", "uit"),
                                weging("pijler-ontbreekt", "fout"))));
    }

    @Test
    void theLastWeighingOfARuleCounts() {
        assertEquals(
                List.of("ERROR pijler-ontbreekt huis.yml:1:1"),
                weighed(
                        erkend(
                                "opstartend",
                                weging("pijler-ontbreekt", "uit"),
                                weging("pijler-ontbreekt", "fout"),
                                weging("uren-zonder-dag", "uit"))));
    }

    @Test
    void onlyAFindingThatIsWeighedOtherwiseSaysWhy() {
        Huis huis = erkend("operationeel", weging("uren-zonder-dag", "fout")).now();
        assertFalse(hints(huis).anyMatch(hint -> hint.contains("Zo doen wij het.")));
        huis = erkend("operationeel", weging("uren-zonder-dag", "waarschuwing")).now();
        assertTrue(
                hints(huis)
                        .anyMatch(
                                hint ->
                                        hint.endsWith(
                                                "Dit huis weegt deze regel anders: Zo doen wij het.")));
    }

    private static Stream<String> hints(Huis huis) {
        return Rules.check(Optional.of(huis), Focus.ALL, Verdicts.none()).findings().stream()
                .map(Finding::hint);
    }

    @Test
    void aRuleOfEveryHouseIsNotBent() {
        Huis huis =
                Proefhuis.klein(folder)
                        .replace(
                                "huis.yml",
                                "  set: basis\n",
                                "  set: basis\n  wegingen:\n"
                                        + weging("verwijzing-onbekend", "uit"))
                        .replace("huis.yml", "lokaal_bestuur: kompas", "lokaal_bestuur: stad")
                        .now();
        assertEquals(
                List.of(
                        "ERROR regel-vast huis.yml:34:8",
                        "ERROR verwijzing-onbekend huis.yml:11:17"),
                found(huis, Focus.ALL));
        assertEquals(List.of(), Rules.wegingen(huis.verband()));
    }

    @Test
    void theBasicSetLeavesConditionsOut() {
        assertEquals(List.of(), found(Proefhuis.klein(folder).now(), Focus.ALL));
        Huis huis =
                Proefhuis.klein(folder).replace("huis.yml", "regels:\n  set: basis\n", "").now();
        assertTrue(found(huis, Focus.ALL).contains("WARNING onthaal-ontbreekt huis.yml:1:1"));
    }

    @Test
    void weighingsWithEffectAreListedByName() {
        Huis huis =
                erkend(
                                "operationeel",
                                weging("uren-zonder-dag", "uit"),
                                weging("bestaat-niet", "uit"),
                                weging("pijler-ontbreekt", "uit"))
                        .now();
        assertEquals(
                List.of("pijler-ontbreekt", "uren-zonder-dag"),
                Rules.wegingen(huis.verband()).stream().map(weging -> weging.regel()).toList());
    }

    @Test
    void outOfFocusOnlyTheWholeIsAsked() {
        Huis huis =
                Proefhuis.klein(folder)
                        .replace(ZONNEHUIS, "    - dagen: [ma, wo]\n      van", "    - van")
                        .replace(ZONNEHUIS, "De deur is", "Laagdrempelig is")
                        .replace("huis.yml", "lokaal_bestuur: kompas", "lokaal_bestuur: stad")
                        .now();
        String whole = "ERROR verwijzing-onbekend huis.yml:11:17";
        String hours = "ERROR uren-zonder-dag locaties/zonnehuis.md:13:7";
        String words = "WARNING vakwoord locaties/zonnehuis.md:17:1";
        assertEquals(List.of(hours, whole, words), found(huis, Focus.on(Set.of(ZONNEHUIS))));
        assertEquals(List.of(whole), found(huis, Focus.on(Set.of(KOMPAS))));
        assertEquals(List.of(hours, whole, words), found(huis, Focus.ALL));
    }

    @Test
    void withoutAHouseNothingIsAsked() {
        assertEquals(
                List.of(), Rules.check(Optional.empty(), Focus.ALL, Verdicts.none()).findings());
    }

    @Test
    void theHouseStaysAsItIs() {
        Optional<Huis> huis = Optional.of(Proefhuis.klein(folder).now());
        assertEquals(huis, Rules.check(huis, Focus.ALL, Verdicts.none()).value());
    }

    @ParameterizedTest
    @CsvSource({
        "pijler-ontbreekt, true",
        "vakwoord, true",
        "verwijzing-onbekend, false",
        "veld-onbekend, false",
    })
    void whatMayBeWeighedHasAName(String code, boolean may) {
        assertEquals(may, RuleBook.codes().contains(code));
    }

    @Test
    void aRuleKnowsHowFarItBends() {
        assertEquals(
                List.of(Bend.FIXED, Bend.FREE, Bend.CONDITION),
                Stream.of(KindMetLeeftijd.RULE, UrenZonderDag.RULE, PijlerOntbreekt.RULE)
                        .map(Rule::bend)
                        .toList());
        assertFalse(PijlerOntbreekt.RULE.isPerItem());
        assertTrue(UrenZonderDag.RULE.isPerItem());
        assertEquals("uren-zonder-dag", UrenZonderDag.RULE.code());
    }
}
