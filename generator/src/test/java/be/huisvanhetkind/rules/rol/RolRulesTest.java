package be.huisvanhetkind.rules.rol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edges of what partners say they do. */
class RolRulesTest {
    private static final String ZONNEHUIS = "locaties/zonnehuis.md";
    private static final String BABBELCAFE = "partners/kompas/aanbod/babbelcafe.md";
    private static final String GESPREK = "partners/kompas/aanbod/goed-gesprek.md";
    private static final String WEGEN = "partners/wiegje/aanbod/meten-en-wegen.md";
    private static final String WIEGJE = "partners/wiegje/partner.md";
    private static final String GEMEENTE = "partners/gemeente/partner.md";
    private static final String KOMPAS = "partners/kompas/partner.md";

    @TempDir private Path folder;

    private Proefhuis huis;

    @BeforeEach
    void aHouseInWhichNothingIsWrong() {
        huis = Proefhuis.erkend(folder, "rol");
    }

    private void antenna() {
        huis.copy(
                ZONNEHUIS,
                "locaties/dries.md",
                "soort: huis",
                "soort: antenne\nhoort_bij: zonnehuis\nwijk: Dries");
    }

    @Test
    void aRoleShowsInWhatIsDoneTogether() {
        huis.replace(GEMEENTE, "rollen: [", "rollen: [aanbod-in-huis, ");
        assertEquals(List.of("partners/gemeente/partner.md:9"), huis.findings("rol-zonder-aanbod"));
        huis.replace(BABBELCAFE, "domeinen:", "samen_met: [gemeente]\ndomeinen:");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void whoHelpsAlongNeedsNoRole() {
        huis.replace(BABBELCAFE, "domeinen:", "samen_met: [gemeente]\ndomeinen:");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aPartnerThatIsNotPublishedIsNotAsked() {
        huis.copy(KOMPAS, "partners/linde/partner.md", "gepubliceerd", "concept");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void anOfferInAnAntennaIsAnotherRole() {
        antenna();
        huis.replace(BABBELCAFE, "locatie: zonnehuis", "locatie: dries");
        assertEquals(
                List.of(
                        "Het aanbod “Babbelcafé” hoort bij de rol “Komt naar een plek in je buurt”, maar deze partner heeft die rol niet. Voeg de rol toe bij “rollen”, of kijk “waar” en “aanlevering” van het aanbod na."),
                huis.messages("aanbod-zonder-rol"));
        huis.replace(KOMPAS, "rollen: [", "rollen: [aanbod-in-antenne, ");
        assertEquals(List.of(), huis.findings("aanbod-zonder-rol"));
        assertEquals(List.of(), huis.findings("rol-zonder-aanbod"));
    }

    @Test
    void aRoleIsToldOncePerPartner() {
        huis.replace(KOMPAS, "rollen: [aanbod-in-huis]", "rollen: [samenwerkingsplatform]")
                .replace(WIEGJE, "rollen: [aanbod-in-huis]", "rollen: [samenwerkingsplatform]");
        assertEquals(
                List.of(
                        "aanbod-zonder-rol partners/kompas/partner.md:10",
                        "aanbod-zonder-rol partners/wiegje/partner.md:9"),
                huis.findings());
    }

    @Test
    void aReferralInAHouseIsTheRoleOfReferrals() {
        huis.replace(WEGEN, "aanlevering: gedeelde-huisvesting", "aanlevering: doorverwijzing");
        assertEquals(
                List.of(
                        "aanbod-zonder-rol partners/wiegje/partner.md:9",
                        "rol-zonder-aanbod partners/wiegje/partner.md:9"),
                huis.findings());
        huis.replace(WIEGJE, "rollen: [aanbod-in-huis]", "rollen: [aanbod-via-doorverwijzing]");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void helpAtHomeShowsTheRoleOfReferralsAndDoesNotAskForIt() {
        String home = "aanlevering: maatwerk-buitenshuis";
        huis.replace(GESPREK, "locatie: zonnehuis\n    aanlevering: zitdag", home);
        assertEquals(List.of(), huis.findings());
        huis.replace(KOMPAS, "rollen: [", "rollen: [aanbod-via-doorverwijzing, ");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aPlaceOfAPartnerAsksForNoRole() {
        huis.copy(ZONNEHUIS, "locaties/kantoor.md", "soort: huis", "soort: partnerlocatie")
                .replace(
                        BABBELCAFE,
                        "waar:\n",
                        "waar:\n  - locatie: kantoor\n    aanlevering: zitdag\n");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void anOfferOutsideWithAPlaceAsksForNoRole() {
        antenna();
        huis.replace(
                BABBELCAFE,
                "waar:\n",
                "waar:\n  - locatie: dries\n    aanlevering: maatwerk-buitenshuis\n");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void everyBuildingMayHaveItsManager() {
        huis.replace(KOMPAS, "rollen: [", "rollen: [coordinatie-en-beheer, ");
        assertEquals(
                List.of(
                        "De rol “Houdt een huis open en ontvangt iedereen” is al bezet, door “Gemeente Zonneweide”. Spreek af wie de rol heeft, en haal ze bij de andere partner weg uit “rollen”."),
                huis.messages("rol-dubbel"));
        huis.copy(ZONNEHUIS, "locaties/maanhuis.md", "Het Zonnehuis", "Het Maanhuis");
        assertEquals(List.of(), huis.findings("rol-dubbel"));
    }

    @Test
    void withoutABuildingOneManagerIsEnoughAndNotTooMany() {
        huis.replace(ZONNEHUIS, "soort: huis", "soort: partnerlocatie");
        assertEquals(List.of(), huis.findings("rol-dubbel"));
        assertEquals(List.of(), huis.findings("rol-onbezet"));
    }

    @Test
    void coordinationIsForOneHoweverManyBuildings() {
        huis.copy(ZONNEHUIS, "locaties/maanhuis.md", "Het Zonnehuis", "Het Maanhuis")
                .replace(KOMPAS, "rollen: [", "rollen: [algemene-coordinatie, ");
        assertEquals(List.of("partners/kompas/partner.md:10"), huis.findings("rol-dubbel"));
    }

    @Test
    void aHiddenPartnerHoldsNoRole() {
        huis.replace(GEMEENTE, "status: gepubliceerd", "status: concept");
        assertEquals(List.of("huis.yml:1", "huis.yml:1"), huis.findings("rol-onbezet"));
    }

    @Test
    void aRoleTheHouseDoesNotKnowIsNotAsked() {
        huis.replace(GEMEENTE, "coordinatie-en-beheer", "samenwerkingsplatform")
                .replace("begrippen/rol.yml", "id: coordinatie-en-beheer", "id: beheer");
        assertEquals(List.of(), huis.findings("rol-onbezet"));
    }
}
