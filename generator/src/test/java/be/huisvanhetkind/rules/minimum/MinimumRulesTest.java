package be.huisvanhetkind.rules.minimum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edges of the conditions of recognition. */
class MinimumRulesTest {
    private static final String ZONNEHUIS = "locaties/zonnehuis.md";
    private static final String BABBELCAFE = "partners/kompas/aanbod/babbelcafe.md";
    private static final String GESPREK = "partners/kompas/aanbod/goed-gesprek.md";
    private static final String WEGEN = "partners/wiegje/aanbod/meten-en-wegen.md";
    private static final String WIEGJE = "partners/wiegje/partner.md";
    private static final String GEMEENTE = "partners/gemeente/partner.md";

    @TempDir private Path folder;

    private Proefhuis huis;

    @BeforeEach
    void aHouseInWhichNothingIsWrong() {
        huis = Proefhuis.erkend(folder, "minimum");
    }

    @Test
    void aConsultatiebureauIsKnownByItsForm() {
        huis.replace(WIEGJE, "organisatietype: consultatiebureau", "organisatietype: vroedvrouw");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aConsultatiebureauIsKnownByItsPartner() {
        huis.replace(WEGEN, "aanbodsvorm: consultatiebureau", "aanbodsvorm: ambulant");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aPartnerThatHelpsAlongCountsToo() {
        huis.replace(WEGEN, "status: gepubliceerd", "status: concept")
                .replace(GESPREK, "domeinen:", "samen_met: [wiegje]\ndomeinen:");
        assertEquals(List.of(), huis.findings("consultatiebureau-ontbreekt"));
    }

    @Test
    void whatIsNotPublishedIsNotOffered() {
        huis.replace(WEGEN, "status: gepubliceerd", "status: concept");
        assertEquals(
                List.of(
                        "consultatiebureau-ontbreekt huis.yml:1",
                        "domein-onbereikbaar locaties/zonnehuis.md:1",
                        "domein-onbereikbaar locaties/zonnehuis.md:1",
                        "pijler-ontbreekt huis.yml:1"),
                huis.findings());
    }

    @Test
    void whatAHiddenPartnerPublishesIsNotOffered() {
        huis.replace(WIEGJE, "status: gepubliceerd", "status: concept");
        assertEquals(List.of("huis.yml:1"), huis.findings("consultatiebureau-ontbreekt"));
        assertEquals(
                List.of("partners/wiegje/partner.md:4"),
                huis.findings("verplichte-partner-niet-aangesloten"));
    }

    @Test
    void noOtherFormIsToldInOtherWords() {
        huis.replace(BABBELCAFE, "vorm: spel-en-ontmoeting", "vorm: consultatiebureau")
                .replace(GESPREK, "vorm: opvoedingsondersteuning", "vorm: consultatiebureau");
        assertEquals(
                List.of(
                        "Naast het consultatiebureau is er geen andere vorm van aanbod. Publiceer aanbod van een andere vorm, tot er minstens twee zijn. Raad bij opvoeden en samen spelen zijn twee vormen."),
                huis.messages("vormen-te-weinig"));
    }

    @Test
    void oneOtherFormIsNamed() {
        huis.replace(BABBELCAFE, "vorm: spel-en-ontmoeting", "vorm: opvoedingsondersteuning");
        assertEquals(
                List.of(true),
                huis.messages("vormen-te-weinig").stream()
                        .map(
                                words ->
                                        words.contains(
                                                "maar één andere vorm van aanbod: “Hulp bij opvoeden”."))
                        .toList());
    }

    @Test
    void aHouseMayCountKindsOfOrganisations() {
        huis.append("huis.yml", "  vormen: organisatietype\n");
        assertEquals(List.of("huis.yml:1"), huis.findings("vormen-te-weinig"));
        huis.replace(GESPREK, "domeinen:", "samen_met: [gemeente]\ndomeinen:");
        assertEquals(List.of(), huis.findings("vormen-te-weinig"));
    }

    @Test
    void everyPhysicalHouseIsAskedForEveryDomain() {
        huis.copy(ZONNEHUIS, "locaties/maanhuis.md", "Het Zonnehuis", "Het Maanhuis");
        String place = "locaties/maanhuis.md:1";
        assertEquals(
                List.of(place, place, place, place, place), huis.findings("domein-onbereikbaar"));
    }

    @Test
    void aHouseThatIsNotPublishedIsNotAsked() {
        huis.copy(ZONNEHUIS, "locaties/maanhuis.md", "gepubliceerd", "concept");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void helpAtHomeReachesEveryHouse() {
        huis.replace(
                GESPREK,
                "locatie: zonnehuis\n    aanlevering: zitdag",
                "aanlevering: maatwerk-buitenshuis");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void helpAtAnOnlinePlaceReachesEveryHouse() {
        huis.copy(ZONNEHUIS, "locaties/online.md", "soort: huis", "soort: online")
                .replace(
                        GESPREK,
                        "locatie: zonnehuis\n    aanlevering: zitdag",
                        "locatie: online\n    aanlevering: online");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void helpOutsideWithAPlaceIsThereOnly() {
        huis.copy(ZONNEHUIS, "locaties/plein.md", "soort: huis", "soort: vindplaats")
                .replace(
                        GESPREK,
                        "locatie: zonnehuis\n    aanlevering: zitdag",
                        "locatie: plein\n    aanlevering: maatwerk-buitenshuis");
        assertEquals(2, huis.findings("domein-onbereikbaar").size());
        huis.replace(GESPREK, "locatie: plein", "locatie: zonnehuis");
        assertEquals(List.of(), huis.findings("domein-onbereikbaar"));
    }

    @Test
    void anAntennaDoesNotCountForItsHouse() {
        huis.copy(
                        ZONNEHUIS,
                        "locaties/dries.md",
                        "soort: huis",
                        "soort: antenne\nhoort_bij: zonnehuis\nwijk: Dries")
                .replace(GESPREK, "locatie: zonnehuis", "locatie: dries");
        assertEquals(2, huis.findings("domein-onbereikbaar").size());
    }

    @Test
    void aReferralFromTheHouseCounts() {
        huis.replace(GESPREK, "aanlevering: zitdag", "aanlevering: doorverwijzing");
        assertEquals(List.of(), huis.findings("domein-onbereikbaar"));
    }

    @Test
    void withoutAPhysicalHouseTheWholeIsAsked() {
        huis.replace(ZONNEHUIS, "soort: huis", "soort: partnerlocatie");
        assertEquals(List.of(), huis.findings("domein-onbereikbaar"));
        huis.replace(GESPREK, "psycho-sociale-ondersteuning, ", "");
        assertEquals(
                List.of(
                        "Voor “Je goed voelen” kan een gezin niet terecht in het huis. Publiceer een aanbod met “psycho-sociale-ondersteuning” bij “domeinen”."),
                huis.messages("domein-onbereikbaar"));
        assertEquals(List.of("huis.yml:1"), huis.findings("domein-onbereikbaar"));
    }

    @Test
    void aTermThatIsNoLongerUsedIsNotAsked() {
        huis.append("begrippen/domein.yml", begrip("2026-11-20"))
                .append("begrippen/pijler.yml", begrip("2026-11-20"))
                .append("begrippen/onthaaldienst.yml", begrip("2026-11-20"));
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aTermIsAskedUntilItsLastDay() {
        huis.append("begrippen/domein.yml", begrip("2026-11-21"))
                .append("begrippen/pijler.yml", begrip("2026-11-21"))
                .append("begrippen/onthaaldienst.yml", begrip("2026-11-21"));
        assertEquals(
                List.of(
                        "domein-onbereikbaar locaties/zonnehuis.md:1",
                        "onthaal-onvolledig locaties/zonnehuis.md:8",
                        "pijler-ontbreekt huis.yml:1"),
                huis.findings());
    }

    private static String begrip(String tot) {
        return "- {id: vroeger, label: Vroeger, uitleg: Bestond vroeger., geldig_tot: %s}\n"
                .formatted(tot);
    }

    @Test
    void anUnpublishedPlaceHasNoWelcome() {
        huis.copy(ZONNEHUIS, "locaties/maan.md", "soort: huis", "soort: vindplaats")
                .replace("locaties/maan.md", ", eenvoudige-dienstverlening", "")
                .replace("locaties/maan.md", "gepubliceerd", "concept")
                .replace(ZONNEHUIS, "zonder_afspraak: ja", "zonder_afspraak: nee");
        assertEquals(List.of("onthaal-ontbreekt huis.yml:1"), huis.findings());
    }

    @Test
    void theMunicipalityMayBeAnOcmw() {
        huis.replace(GEMEENTE, "organisatietype: lokaal-bestuur", "organisatietype: ocmw");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aMunicipalityThatIsNotOnTheSiteIsToldSo() {
        huis.replace(GEMEENTE, "status: gepubliceerd", "status: ter-nazicht");
        assertEquals(
                List.of(
                        "Het lokaal bestuur, “Gemeente Zonneweide”, staat niet op de site. Publiceer de bladzijde van deze partner."),
                huis.messages("lokaal-bestuur-ontbreekt"));
    }

    @Test
    void anUnknownMunicipalityIsToldOnce() {
        huis.replace("huis.yml", "lokaal_bestuur: gemeente", "lokaal_bestuur: stad");
        assertEquals(List.of(), huis.findings());
        assertEquals(List.of("huis.yml:18"), huis.findings("verwijzing-onbekend"));
    }

    @Test
    void anObligedPartnerHasJoinedFromItsFirstDay() {
        huis.replace(WIEGJE, "partner_sinds: 2025-11-01", "partner_sinds: 2026-11-21");
        assertEquals(List.of(), huis.findings());
        huis.replace(WIEGJE, "partner_sinds: 2026-11-21", "partner_sinds: 2026-11-22");
        assertEquals(
                List.of("verplichte-partner-niet-aangesloten partners/wiegje/partner.md:11"),
                huis.findings());
    }

    @Test
    void aPartnerThatIsNotObligedMayJoinLater() {
        huis.replace(GEMEENTE, "partner_sinds: 2025-11-01\n", "");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void theOmbudsMayHaveAnAddressForMailOnly() {
        huis.replace("huis.yml", "telefoon: 013 00 12 39", "email: ombuds@zonneweide.example");
        assertEquals(List.of(), huis.findings());
    }
}
