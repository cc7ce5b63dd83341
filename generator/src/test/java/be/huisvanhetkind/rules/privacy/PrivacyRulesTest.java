package be.huisvanhetkind.rules.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyRulesTest {
    /** Four pixels, white. */
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACAQAAAABazTCJAAAADElEQVR42mM4wHAAAAMEAYEq5W5aAAAAAElFTkSuQmCC");

    private static final String KOMPAS = "partners/kompas/partner.md";

    @TempDir private Path folder;
    private Proefhuis huis;

    @BeforeEach
    void aHouse() {
        huis = Proefhuis.klein(folder, "privacy");
    }

    @ParameterizedTest
    @CsvSource({
        "lien@gmail.com, true",
        "lien@outlook.be, true",
        "lien@hotmail.co.uk, true",
        "lien@telenet.be, true",
        "lien@proton.me, true",
        "lien@kompas.example, false",
        "info@mail.kompas.example, false",
        "info@live.kompas.example, false",
        "info@telenet.be.example, false",
        "info@mijntelenet.be, false",
    })
    void aMailAddressIsPrivateByItsProvider(String mail, boolean found) {
        assertEquals(found, huis.nieuws("Mail naar " + mail + ".").gives("prive-contact"));
    }

    @Test
    void aPrivateAddressIsFoundInFieldsAndInTheHouseItself() {
        huis.replace(KOMPAS, "hallo@kompas.example", "kompas@gmail.com")
                .replace("huis.yml", "hallo@zonneweide.example", "zonneweide@gmail.com");
        assertEquals(
                List.of("prive-contact huis.yml:25:10", "prive-contact " + KOMPAS + ":9:10"),
                huis.columns());
    }

    @ParameterizedTest
    @CsvSource({
        "Lien Voorbeeld, 0470 00 12 34, true",
        "Lien Voorbeeld, 013 00 12 34, false",
        "Team Kompas, 0470 00 12 34, false",
        "Lien, 0470 00 12 34, false",
    })
    void aMobileNumberWithAPersonIsPrivate(String naam, String nummer, boolean found) {
        huis.replace(KOMPAS, "  telefoon: 013 00 12 50", "  naam: " + naam + "\n  sms: " + nummer);
        assertEquals(
                found ? List.of("prive-contact " + KOMPAS + ":8:9") : List.of(), huis.columns());
    }

    @Test
    void aPersonInTheContactOfTheHouseItselfIsPrivateToo() {
        huis.replace(
                "huis.yml",
                "telefoon: 013 00 12 39",
                "telefoon: 0470 00 12 39\n  naam: Lien Voorbeeld");
        assertEquals(List.of("prive-contact huis.yml:28:9"), huis.columns());
    }

    private static String contact(String naam) {
        return naam + ":\n  naam: Lien Voorbeeld\n  sms: 0470 00 12 34\n";
    }

    @Test
    void aContactIsLookedAtWhereverItStands() {
        huis.replace(
                        "partners/kompas/aanbod/babbelcafe.md",
                        "waar:\n",
                        contact("contact") + "waar:\n")
                .replace(
                        "partners/kompas/activiteiten/voorlezen.md",
                        "locatie:",
                        contact("contact") + "locatie:")
                .replace("locaties/zonnehuis.md", "soort:", contact("contact") + "soort:")
                .add(
                        "partners/kompas/vrijwilligersoproepen/koffie.md",
                        "titel: Schenk koffie",
                        "samenvatting: Schenk koffie voor ouders die langskomen.",
                        "status: gepubliceerd",
                        "nagekeken_op: 2026-11-02",
                        "taken: [Je schenkt koffie.]",
                        contact("contact") + "tot: 2027-06-30")
                .add(
                        "privacyverklaringen/privacy.md",
                        "titel: Privacy",
                        "samenvatting: Deze site bewaart niets over jou.",
                        "status: gepubliceerd",
                        "nagekeken_op: 2026-11-02",
                        contact("contact") + "verantwoordelijke: Gemeente Zonneweide")
                .add(
                        "toegankelijkheidsverklaringen/toegankelijk.md",
                        "titel: Toegankelijkheid",
                        "samenvatting: Hoe toegankelijk de site is.",
                        "status: gepubliceerd",
                        "nagekeken_op: 2026-11-02",
                        contact("feedback") + "naleving: volledig",
                        "opgesteld_op: 2026-11-02",
                        "methode: zelf",
                        "handhaving: Dien een klacht in bij de Vlaamse Ombudsdienst.");
        assertEquals(
                List.of(
                        "locaties/zonnehuis.md:7",
                        "partners/kompas/aanbod/babbelcafe.md:19",
                        "partners/kompas/activiteiten/voorlezen.md:7",
                        "partners/kompas/vrijwilligersoproepen/koffie.md:8",
                        "privacyverklaringen/privacy.md:7",
                        "toegankelijkheidsverklaringen/toegankelijk.md:7"),
                huis.findings("prive-contact"));
    }

    @ParameterizedTest
    @CsvSource({
        "png, niet-nodig, Een moeder zwaait, true",
        "png, niet-nodig, De Kinderen zwaaien, true",
        "png, niet-nodig, Een tekening van een kind, false",
        "png, niet-nodig, Een kindvriendelijke tuin, false",
        "png, niet-gericht, Een moeder zwaait, false",
        "png, schriftelijk, Een moeder zwaait, false",
        "svg, niet-nodig, Een moeder zwaait, false",
    })
    void peopleOnAPhotoGaveConsent(String soort, String toestemming, String alt, boolean found) {
        huis.write("nieuws/beeld.png", PNG)
                .write(
                        "nieuws/beeld.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"
                                .getBytes(StandardCharsets.UTF_8))
                .nieuws(
                        "afbeelding:\n  bestand: beeld.%s\n  alt: %s\n  bron: Wij\n  toestemming: %s\n"
                                .formatted(soort, alt, toestemming),
                        "Kom binnen.");
        assertEquals(
                found ? List.of("beeld-zonder-toestemming nieuws/open-deur.md:9:8") : List.of(),
                huis.columns());
    }

    @Test
    void aNameIsRefusedInTheDossierOnly() {
        huis.nieuws("We bedanken Lien Voorbeeld.")
                .write(
                        "netwerk/signalen/geen-bus.md",
                        """
                        ---
                        titel: Er is geen bus naar het huis
                        status: gepubliceerd
                        soort: hiaat
                        richting: partners
                        voortgang: nieuw
                        ---

                        Dat zei *Lien Voorbeeld* op het overleg.
                        """);
        assertEquals(List.of("naam-in-dossier netwerk/signalen/geen-bus.md:9:10"), huis.columns());
    }

    @Test
    void aChildIsFoundInEveryText() {
        huis.nieuws("## Lotte is 7 jaar\n\n- Emma (7)")
                .replace("huis.yml", "missie: Wij", "missie: De 7-jarige Lotte en wij");
        assertEquals(
                List.of(
                        "kind-met-leeftijd huis.yml:19:9",
                        "kind-met-leeftijd nieuws/open-deur.md:11:3",
                        "kind-met-leeftijd nieuws/open-deur.md:9:4"),
                huis.columns());
    }
}
