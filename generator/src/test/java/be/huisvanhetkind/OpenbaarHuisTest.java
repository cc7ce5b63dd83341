package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may leave the house, on 21 November 2026. */
class OpenbaarHuisTest {
    @TempDir Path root;
    private BrokenHouse house;

    @BeforeEach
    void aHouse() {
        house = BrokenHouse.base(root);
    }

    private void pagina(String id, String... velden) {
        String kop =
                "---\ntitel: Een pagina\nsamenvatting: Een pagina om mee te proberen.\n"
                        + "nagekeken_op: 2026-11-02\n"
                        + String.join("\n", velden)
                        + "\n---\n";
        house.write("paginas/" + id + ".md", kop.getBytes(StandardCharsets.UTF_8));
    }

    private OpenbaarHuis openbaar() {
        return OpenbaarHuis.of(RealHouse.check(house.content()).value().orElseThrow());
    }

    private <T extends Publiek> List<String> ids(Class<T> type) {
        return openbaar().all(type).stream().map(Item::id).toList();
    }

    @Test
    void onlyWhatIsPublishedIsPublic() {
        pagina("a-concept", "status: concept");
        pagina("b-ter-nazicht", "status: ter-nazicht");
        pagina("c-archief", "status: gearchiveerd");
        pagina("d-goed", "status: gepubliceerd");
        assertEquals(List.of("d-goed", "over-ons"), ids(Tekstpagina.class));
    }

    /** Read until 2 November 2026: a year later it is old, and two years later it is gone. */
    @Test
    void anOfferThatNobodyLooksAfterIsLeftOutAfterAWarningOfAYear() {
        Huis huis = RealHouse.check(house.content()).value().orElseThrow();
        Aanbod offer = huis.find(Aanbod.class, "babbelcafe").orElseThrow();
        assertFalse(offer.isVerouderdOp(LocalDate.of(2027, 11, 2)));
        assertEquals(1, offers(huis, LocalDate.of(2027, 11, 3)));
        assertTrue(offer.isVerouderdOp(LocalDate.of(2027, 11, 3)));
        assertEquals(1, offers(huis, LocalDate.of(2028, 11, 2)));
        assertEquals(0, offers(huis, LocalDate.of(2028, 11, 3)));
        assertEquals(1, OpenbaarHuis.ooit(huis).all(Aanbod.class).size());
        assertEquals(
                1, OpenbaarHuis.of(huis.op(LocalDate.of(2035, 1, 1))).all(Locatie.class).size());
    }

    private static int offers(Huis huis, LocalDate day) {
        return OpenbaarHuis.of(huis.op(day)).all(Aanbod.class).size();
    }

    @Test
    void whatIsForTheNetworkOrInternalIsNotPublic() {
        pagina("a-intern", "status: gepubliceerd", "zichtbaarheid: intern");
        pagina("b-netwerk", "status: gepubliceerd", "zichtbaarheid: netwerk");
        pagina("c-publiek", "status: gepubliceerd", "zichtbaarheid: publiek");
        assertEquals(List.of("c-publiek", "over-ons"), ids(Tekstpagina.class));
    }

    @Test
    void aPageIsPublicFromItsFirstDayUpToItsLast() {
        pagina("a-nog-niet", "status: gepubliceerd", "geldig_vanaf: 2026-11-22");
        pagina("b-vandaag", "status: gepubliceerd", "geldig_vanaf: 2026-11-21");
        pagina("c-niet-meer", "status: gepubliceerd", "geldig_tot: 2026-11-20");
        pagina("d-nog-net", "status: gepubliceerd", "geldig_tot: 2026-11-21");
        assertEquals(List.of("b-vandaag", "d-nog-net", "over-ons"), ids(Tekstpagina.class));
    }

    @Test
    void whatBelongsToAPartnerThatIsNotPublicIsNotPublic() throws Exception {
        assertEquals(List.of("babbelcafe"), ids(Aanbod.class));
        Path profiel = house.content().resolve("partners/kompas/partner.md");
        String kop = Files.readString(profiel);
        for (String verborgen :
                List.of(
                        kop.replace("gepubliceerd", "concept"),
                        kop.replace("status:", "zichtbaarheid: netwerk\nstatus:"),
                        kop.replace("status:", "geldig_tot: 2026-11-20\nstatus:"),
                        kop.replace("titel: Kompas", "titel: K"))) {
            Files.writeString(profiel, verborgen);
            assertEquals(List.of(), ids(Aanbod.class), verborgen);
        }
    }

    @Test
    void theDossierHasNoWayIn() {
        house.write(
                "netwerk/overleg/geheim.md",
                """
                ---
                titel: Geheim overleg
                status: gepubliceerd
                zichtbaarheid: publiek
                soort: partneroverleg
                niveau: stad
                leden: [kompas]
                ---
                """
                        .getBytes(StandardCharsets.UTF_8));
        List<String> soorten =
                openbaar().items().keySet().stream().map(Class::getSimpleName).sorted().toList();
        assertEquals(List.of("Aanbod", "Locatie", "Partner", "Tekstpagina"), soorten);
    }
}
