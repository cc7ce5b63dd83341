package be.huisvanhetkind.site.straat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraatTest {
    private static long doors(int partners) {
        return Straat.of(partners).vormen().stream()
                .filter(vorm -> vorm.klasse().equals("sr-d"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 8, 12})
    void everyPartnerHasAHouse(int partners) {
        assertEquals(partners, doors(partners));
    }

    @Test
    void aLongStreetRunsOffTheEdge() {
        assertTrue(doors(200) < 30);
    }
}
