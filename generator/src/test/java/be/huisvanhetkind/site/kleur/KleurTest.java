package be.huisvanhetkind.site.kleur;

import static be.huisvanhetkind.model.huis.Uiterlijk.STRAAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.Kleur;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KleurTest {
    private static Huisstijl huis(String donker, String licht) {
        return new Huisstijl(Kleur.of(donker), Kleur.of(licht), new TreeMap<>(), STRAAT);
    }

    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, Kleur.WIT.contrast(Kleur.of("#000000")), 0.001);
        assertEquals(2.73, Kleur.of("#e8830c").contrast(Kleur.WIT), 0.01);
        assertEquals(9.68, Kleur.of("#0f4c50").contrast(Kleur.WIT), 0.01);
    }

    @Test
    void hexSurvivesTheRoundTrip() {
        assertEquals("#0f4c50", Kleur.of("#0f4c50").hex());
        assertEquals("#0f4c50", Tint.of(Kleur.of("#0f4c50")).kleur().hex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#ffff99", "#ffee00", "#ffffff", "#e8830c", "#b5305f", "#000000", "#00ff00"})
    void everyAccentBecomesReadable(String accent) {
        Partnerkleur licht = Partnerkleur.licht(Kleur.of(accent), STRAAT);
        assertTrue(licht.tekst().contrast(Kleur.WIT) >= 4.5);
        assertTrue(licht.tekst().contrast(licht.zacht()) >= 4.5);
        Partnerkleur donker = Partnerkleur.donker(Kleur.of(accent), STRAAT);
        assertTrue(donker.tekst().contrast(STRAAT.papierDonker()) >= 4.5);
        assertTrue(donker.tekst().contrast(donker.zacht()) >= 4.5);
        assertTrue(donker.eigen().contrast(STRAAT.papierDonker()) >= 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0f4c50", "#ffff99", "#cc0000", "#333333"})
    void everyHouseBecomesReadable(String merk) {
        Huiskleur licht = Huiskleur.licht(huis(merk, "#553300"));
        assertTrue(licht.donker().contrast(Kleur.WIT) >= 4.5);
        assertTrue(licht.donker().contrast(licht.donkerZacht()) >= 4.5);
        assertTrue(licht.donker().contrast(licht.lichtZacht()) >= 4.5);
        assertTrue(Kleur.INKT.contrast(licht.licht()) >= 4.5);
        Huiskleur donker = Huiskleur.donker(huis(merk, "#553300"));
        assertTrue(donker.donker().contrast(donker.opDonker()) >= 4.5);
        assertTrue(donker.donker().contrast(donker.donkerZacht()) >= 4.5);
        assertTrue(donker.donker().contrast(donker.lichtZacht()) >= 4.5);
        assertTrue(STRAAT.inktDonker().contrast(donker.kop()) >= 4.5);
    }

    @Test
    void anAccentThatReadsAlreadyStaysItself() {
        assertEquals("#b5305f", Partnerkleur.licht(Kleur.of("#b5305f"), STRAAT).eigen().hex());
        assertEquals("#0f4c50", Huiskleur.licht(huis("#0f4c50", "#ffb55a")).donker().hex());
    }
}
