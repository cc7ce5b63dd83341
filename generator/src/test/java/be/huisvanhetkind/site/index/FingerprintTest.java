package be.huisvanhetkind.site.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.site.Huizen;
import be.huisvanhetkind.site.adres.Url;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private record Pair(Object one, Object other) {}

    private record Couple(Object one, Object other) {}

    private static Media media(String path, String bytes) {
        return new Media(path, 8, 8, false, bytes::getBytes);
    }

    /** Every two of these differ, however much they look alike. */
    private static final List<Object> VALUES =
            List.of(
                    "",
                    "none",
                    "1",
                    1,
                    1L,
                    1.0,
                    true,
                    "2026-11-21",
                    LocalDate.of(2026, 11, 21),
                    Sitetaal.NL,
                    Sitetaal.FR,
                    "NL",
                    Optional.empty(),
                    Optional.of(""),
                    Optional.of("none"),
                    Optional.of(Optional.empty()),
                    Optional.of(Optional.of("none")),
                    List.of(),
                    List.of(""),
                    List.of("a", "b"),
                    List.of("b", "a"),
                    List.of("ab"),
                    List.of("a", List.of("b")),
                    List.of(List.of("a"), "b"),
                    Set.of("a", "b"),
                    Set.of(),
                    Map.of(),
                    Map.of("a", "b"),
                    Map.of("b", "a"),
                    Map.of("a", "b", "b", "a"),
                    new Pair("a", "b"),
                    new Couple("a", "b"),
                    new Pair("b", "a"),
                    new Pair("", "ab"),
                    new Tekst.Heel("none", Tekst.LEEG.opbouw()),
                    Optional.of(new Tekst.Heel("none", Tekst.LEEG.opbouw())),
                    new Url("/a/"),
                    new Url("/b/"),
                    media("a.png", "one"),
                    media("a.png", "two"),
                    media("b.png", "one"),
                    Huizen.activiteit("a", List.of(), Optional.empty()),
                    Huizen.activiteit("b", List.of(), Optional.empty()),
                    String.class,
                    "java.lang.String");

    @Test
    void valuesThatDifferAreToldApart() {
        Map<String, Object> seen = new LinkedHashMap<>();
        for (Object value : VALUES) {
            Object same = seen.put(Fingerprint.of(value), value);
            assertEquals(null, same, () -> same + " and " + value);
        }
    }

    @Test
    void theSameValueIsTheSameAnyWhere() {
        assertEquals(Fingerprint.of(media("a", "1")), Fingerprint.of(media("a", "1")));
        assertEquals(Fingerprint.of(new Pair("a", 1)), Fingerprint.of(new Pair("a", 1)));
        assertEquals(
                Fingerprint.of(new LinkedHashSet<>(List.of("b", "a"))),
                Fingerprint.of(new TreeSet<>(Set.of("a", "b"))));
        assertEquals(
                Fingerprint.of(List.of("a", "b")),
                Fingerprint.of(new ArrayList<>(List.of("a", "b"))));
    }

    @Test
    void whatCannotBeToldFromOthersIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.of(new Object()));
        Runnable lambda = () -> {};
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.of(new Pair("a", lambda)));
    }
}
