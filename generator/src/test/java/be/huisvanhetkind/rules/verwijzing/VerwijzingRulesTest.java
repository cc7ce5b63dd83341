package be.huisvanhetkind.rules.verwijzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerwijzingRulesTest {
    private static final String ZONNEHUIS = "locaties/zonnehuis.md";
    private static final String BABBELCAFE = "partners/kompas/aanbod/babbelcafe.md";
    private static final String VOORLEZEN = "partners/kompas/activiteiten/voorlezen.md";
    private static final String KRING = "begrippen/kring.yml";

    @TempDir private Path folder;
    private Proefhuis huis;

    @BeforeEach
    void aHouse() {
        huis = Proefhuis.klein(folder, "verwijzing");
    }

    @ParameterizedTest
    @CsvSource({
        "gepubliceerd, ''",
        "gearchiveerd, verwijzing-gearchiveerd",
        "concept, verwijzing-niet-publiek",
        "ter-nazicht, verwijzing-niet-publiek",
    })
    void whatIsOnTheSiteRefersToWhatIsOnTheSite(String status, String code) {
        huis.replace(ZONNEHUIS, "gepubliceerd", status);
        assertEquals(
                code.isEmpty()
                        ? List.of()
                        : List.of(code + " " + BABBELCAFE + ":19", code + " " + VOORLEZEN + ":6"),
                huis.findings());
    }

    @ParameterizedTest
    @CsvSource({"gearchiveerd", "concept"})
    void aDraftMayReferToAnything(String status) {
        huis.replace(ZONNEHUIS, "gepubliceerd", status)
                .replace(BABBELCAFE, "gepubliceerd", "concept")
                .replace(VOORLEZEN, "gepubliceerd", "gearchiveerd");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void theDossierMayReferToTheArchive() {
        huis.replace(BABBELCAFE, "gepubliceerd", "gearchiveerd")
                .add(
                        "netwerk/vrijwilligersovereenkomsten/koffie.md",
                        "titel: Koffie schenken",
                        "status: gepubliceerd",
                        "aanbod: babbelcafe",
                        "aantal: 6",
                        "van: 2026-09-01",
                        "tot: 2027-12-31");
        assertEquals(List.of(), huis.findings());
    }

    @ParameterizedTest
    @CsvSource({"zitdag, true", "maatwerk-buitenshuis, false", "online, false"})
    void anOfferAtAPlaceSaysWhich(String aanlevering, boolean found) {
        huis.replace(
                BABBELCAFE,
                "locatie: zonnehuis\n    aanlevering: zitdag",
                "aanlevering: " + aanlevering);
        assertEquals(
                found ? List.of("plaats-ontbreekt " + BABBELCAFE + ":19") : List.of(),
                huis.findings());
    }

    @Test
    void anActivityOnlineNeedsNoPlace() {
        huis.replace(VOORLEZEN, "locatie: zonnehuis", "deelname: online");
        assertEquals(List.of(), huis.findings());
        huis.replace(VOORLEZEN, "deelname: online", "deelname: gemengd");
        assertEquals(List.of("plaats-ontbreekt " + VOORLEZEN + ":1"), huis.findings());
    }

    private static String begrip(String id, String opvolger) {
        return "- {id: %s, label: De groep, uitleg: Wie elke maand samenkomt., geldig_tot: 2025-12-31%s}\n"
                .formatted(id, opvolger.isEmpty() ? "" : ", opvolger: " + opvolger);
    }

    @Test
    void aChainOfSuccessorsEnds() {
        huis.write(KRING, begrip("een", "twee") + begrip("twee", "drie") + begrip("drie", ""));
        assertEquals(List.of(), huis.findings("opvolger-onbekend"));
        huis.write(KRING, begrip("een", "twee") + begrip("twee", "drie") + begrip("drie", "twee"));
        assertEquals(
                List.of(KRING + ":1", KRING + ":2", KRING + ":3"),
                huis.findings("opvolger-onbekend"));
        huis.write(KRING, begrip("een", "een"));
        assertEquals(List.of(KRING + ":1"), huis.findings("opvolger-onbekend"));
    }

    @Test
    void aSuccessorIsSuggestedFromTheSameListAndIsAnother() {
        huis.write(KRING, begrip("kerngroep", "kerngroop") + begrip("kerngroop", "kerngroup"));
        assertEquals(
                List.of(
                        "De opvolger “kerngroop” van “kerngroep” past niet in deze lijst. Schrijf een begrip uit dezelfde lijst, dat zelf niet opgevolgd wordt door dit begrip.",
                        "De opvolger “kerngroup” van “kerngroop” past niet in deze lijst. Bedoelde je “kerngroep”?"),
                huis.messages("opvolger-onbekend"));
    }
}
