package be.huisvanhetkind.rules.nota;

import static be.huisvanhetkind.rules.Proefhuis.places;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotaRulesTest {
    @TempDir Path folder;

    private Proefhuis house;

    @BeforeEach
    void aHouse() {
        house = Proefhuis.erkend(folder);
    }

    private Proefhuis nota(String id, String partner, String van, String tot) {
        return house.add(
                "netwerk/afsprakennotas/" + id + ".md",
                "titel: Afspraken",
                "status: gepubliceerd",
                "partner: " + partner,
                "verwachtingen_partner: Elke woensdag in het huis.",
                "verwachtingen_huis: Een zaal en koffie.",
                "van: " + van,
                "tot: " + tot,
                "niveau: leeftijdsgroepen-en-stuurgroep");
    }

    private void engagement(String niveau) {
        house.add(
                "netwerk/engagementen/kompas.md",
                "titel: Hoe Kompas meedoet",
                "status: gepubliceerd",
                "partner: kompas",
                "niveaus: [" + niveau + "]");
    }

    private static List<String> verloopt(Huis huis) {
        return places(AfsprakennotaVerloopt.check(huis));
    }

    private static List<String> verlopen(Huis huis) {
        return places(AfsprakennotaVerlopen.check(huis));
    }

    @Test
    void aNoteIsWorthAReminderFromFiftyNineDaysBeforeItsEnd() {
        nota("a", "kompas", "2024-01-01", "2026-12-31");
        assertEquals(List.of(), verloopt(house.on("2026-11-01")));
        assertEquals(List.of("a.md:8"), verloopt(house.on("2026-11-02")));
        assertEquals(List.of(), verlopen(house.on("2026-11-02")));
    }

    @Test
    void aNoteIsExpiredFromThirtyOneDaysAfterItsEnd() {
        nota("a", "kompas", "2024-01-01", "2026-12-31");
        assertEquals(List.of("a.md:8"), verloopt(house.on("2027-01-30")));
        assertEquals(List.of(), verlopen(house.on("2027-01-30")));
        assertEquals(List.of(), verloopt(house.on("2027-01-31")));
        assertEquals(List.of("a.md:8"), verlopen(house.on("2027-01-31")));
    }

    @Test
    void aLaterNoteOfTheSamePartnerIsARenewal() {
        nota("a", "kompas", "2024-01-01", "2026-09-30");
        nota("b", "wiegje", "2026-01-01", "2028-12-31");
        assertEquals(List.of("a.md:8"), verlopen(house.now()));
        nota("c", "kompas", "2027-01-01", "2028-12-31");
        assertEquals(List.of(), verlopen(house.now()));
        assertEquals(List.of(), verloopt(house.now()));
    }

    @Test
    void aDraftIsNoRenewalAndIsNotNagged() {
        nota("a", "kompas", "2024-01-01", "2026-09-30");
        nota("b", "kompas", "2026-10-01", "2028-12-31")
                .replace("netwerk/afsprakennotas/b.md", "gepubliceerd", "concept");
        nota("c", "wiegje", "2024-01-01", "2026-09-30")
                .replace("netwerk/afsprakennotas/c.md", "gepubliceerd", "concept");
        assertEquals(List.of("a.md:8"), verlopen(house.now()));
    }

    @Test
    void aNoteThatCannotBeReadMayBeTheRenewal() {
        nota("a", "kompas", "2024-01-01", "2026-09-30");
        nota("b", "kompas", "2026-10-01", "drie jaar lang");
        engagement("leeftijdsgroepen-en-stuurgroep");
        assertEquals(List.of(), verlopen(house.now()));
        assertEquals(List.of(), places(AfsprakennotaOntbreekt.check(house.now())));
    }

    @Test
    void aPartnerThatIsNotOnTheSiteIsLeftInPeace() {
        nota("a", "kompas", "2024-01-01", "2026-09-30");
        engagement("leeftijdsgroepen-en-stuurgroep");
        house.replace("partners/kompas/partner.md", "status: gepubliceerd", "status: concept");
        assertEquals(List.of(), verlopen(house.now()));
        house.replace("netwerk/afsprakennotas/a.md", "gepubliceerd", "gearchiveerd");
        assertEquals(List.of(), places(AfsprakennotaOntbreekt.check(house.now())));
    }

    @Test
    void aNoteThatEndsBeforeItBeginsSaysNothingAboutExpiry() {
        nota("a", "kompas", "2027-01-01", "2026-09-30");
        assertEquals(List.of(), verlopen(house.now()));
    }

    @Test
    void notesShareADayWhenOneBeginsOnTheLastDayOfAnother() {
        nota("a", "kompas", "2024-01-01", "2026-12-31");
        nota("b", "kompas", "2027-01-01", "2028-12-31");
        nota("c", "wiegje", "2026-01-01", "2028-12-31");
        assertEquals(List.of(), places(AfsprakennotaOverlapt.check(house.now())));
        nota("b", "kompas", "2026-12-31", "2028-12-31");
        assertEquals(List.of("b.md:7"), places(AfsprakennotaOverlapt.check(house.now())));
    }

    @Test
    void aLongNoteOverlapsEveryLaterOne() {
        nota("a", "kompas", "2024-01-01", "2028-12-31");
        nota("b", "kompas", "2025-01-01", "2025-12-31");
        nota("c", "kompas", "2026-06-01", "2026-12-31");
        assertEquals(List.of("b.md:7", "c.md:7"), places(AfsprakennotaOverlapt.check(house.now())));
    }

    @Test
    void thePartnerIsCalledByItsName() {
        nota("a", "kompas", "2024-01-01", "2026-09-30");
        nota("b", "onbekend", "2024-01-01", "2026-09-30");
        nota("c", "onbekend", "2024-01-01", "2026-09-30");
        assertEquals(
                List.of("De afsprakennota met “Kompas” liep af op 2026-09-30."),
                AfsprakennotaVerlopen.check(house.now()).map(Finding::message).toList());
        assertEquals(
                List.of("Op 2024-01-01 geldt al een andere afsprakennota met “onbekend”."),
                AfsprakennotaOverlapt.check(house.now()).map(Finding::message).toList());
    }

    @Test
    void whoSitsInAnAgeGroupNeedsANote() {
        engagement("ad-hoc");
        assertEquals(List.of(), places(AfsprakennotaOntbreekt.check(house.now())));
        engagement("ad-hoc, leeftijdsgroepen-en-stuurgroep");
        assertEquals(List.of("kompas.md:5"), places(AfsprakennotaOntbreekt.check(house.now())));
        nota("a", "wiegje", "2026-01-01", "2028-12-31");
        assertEquals(List.of("kompas.md:5"), places(AfsprakennotaOntbreekt.check(house.now())));
        nota("a", "kompas", "2026-01-01", "2028-12-31");
        assertEquals(List.of(), places(AfsprakennotaOntbreekt.check(house.now())));
    }

    @Test
    void aDraftOfAnEngagementIsNotNagged() {
        engagement("leeftijdsgroepen-en-stuurgroep");
        house.replace("netwerk/engagementen/kompas.md", "gepubliceerd", "concept");
        assertEquals(List.of(), places(AfsprakennotaOntbreekt.check(house.now())));
    }

    @Test
    void anAgreementHoldsForLongerThanADay() {
        nota("a", "kompas", "2026-01-01", "2026-01-02");
        nota("b", "kompas", "2027-01-01", "2027-01-01");
        nota("c", "kompas", "2028-01-02", "2028-01-01");
        assertEquals(List.of("b.md:8", "c.md:8"), places(TermijnOmgekeerd.check(house.now())));
    }

    @Test
    void everyKindOfAgreementIsLookedAt() {
        house.add(
                "netwerk/vrijwilligersovereenkomsten/koffie.md",
                "titel: Koffie schenken",
                "status: concept",
                "aanbod: babbelcafe",
                "aantal: 6",
                "van: 2026-09-01",
                "tot: 2025-12-31");
        assertEquals(List.of("koffie.md:7"), places(TermijnOmgekeerd.check(house.now())));
    }

    private void melding(String van, String tot) {
        house.add(
                "meldingen/storm.md",
                "titel: Dicht door de storm",
                "samenvatting: Vandaag zijn we dicht door de storm.",
                "status: gepubliceerd",
                "nagekeken_op: 2026-11-02",
                "niveau: aandacht",
                "van: " + van,
                "tot: " + tot);
    }

    @Test
    void aNoticeMayBeForOneDay() {
        melding("2026-11-21", "2026-11-21");
        assertEquals(List.of(), places(TermijnOmgekeerd.check(house.now())));
        melding("2026-11-21", "2026-11-20");
        assertEquals(List.of("storm.md:8"), places(TermijnOmgekeerd.check(house.now())));
    }

    private void thema(String... geldig) {
        house.add(
                "themas/spelen.md",
                "titel: Samen spelen",
                "samenvatting: Waar je kind kan spelen met andere kinderen.",
                "status: gepubliceerd",
                "nagekeken_op: 2026-11-02",
                "levensdomeinen: [opvoeding]",
                String.join("\n", geldig));
    }

    @Test
    void somethingMayBeValidForOneDay() {
        thema("geldig_vanaf: 2026-11-21", "geldig_tot: 2026-11-21");
        assertEquals(List.of(), places(TermijnOmgekeerd.check(house.now())));
        thema("geldig_tot: 2020-11-21");
        assertEquals(List.of(), places(TermijnOmgekeerd.check(house.now())));
        thema("geldig_vanaf: 2026-11-21", "geldig_tot: 2026-11-20");
        assertEquals(List.of("spelen.md:8"), places(TermijnOmgekeerd.check(house.now())));
    }
}
