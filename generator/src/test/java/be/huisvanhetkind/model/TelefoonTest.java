package be.huisvanhetkind.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelefoonTest {
    @ParameterizedTest
    @CsvSource({
        "013001234, 013 00 12 34, +3213001234",
        "027553070, 02 755 30 70, +3227553070",
        "032000000, 03 200 00 00, +3232000000",
        "042000000, 04 200 00 00, +3242000000",
        "092000000, 09 200 00 00, +3292000000",
        "0470123456, 0470 12 34 56, +32470123456",
        "078150010, 078 15 00 10, +3278150010",
        "080012345, 0800 12 345, +3280012345",
        "090012345, 0900 12 345, +3290012345",
        "116000, 116 000, 116000",
        "112, 112, 112",
        "1712, 1712, 1712",
    })
    void isShownAsInBelgiumAndDialledFromEverywhere(String nummer, String tekst, String link) {
        assertEquals(tekst, new Telefoon(nummer).tekst());
        assertEquals(link, new Telefoon(nummer).link());
    }
}
