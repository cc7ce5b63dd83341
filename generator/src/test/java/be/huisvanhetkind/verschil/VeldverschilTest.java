package be.huisvanhetkind.verschil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.content.types.VerbandShape;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.huis.Huis;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No field of any type is ever silent, also not one that was made this morning. */
class VeldverschilTest {
    private static final Set<String> NUMBERS = LeeftijdVerschil.VELDEN;

    private static final Huis HOUSE =
            new Generator(Cache.empty(), LocalDate.of(2026, 11, 21), Steps.unseen())
                    .read(List.of(Path.of("src/test/resources/basishuis")))
                    .value()
                    .orElseThrow();

    private static List<Verschil> between(Field<?> field, Gegevens voor, Gegevens na) {
        return new Veldverschil(Blik.of(HOUSE, HOUSE)).between(List.of(field), voor, na);
    }

    private static Gegevens with(String key, String value) {
        Object some = NUMBERS.contains(key) ? Integer.valueOf(value.length()) : value;
        return new Gegevens(Map.of(key, some));
    }

    @TestFactory
    Stream<DynamicTest> everyFieldOfEveryTypeIsTold() {
        Stream<Field<?>> house = VerbandShape.declared().stream();
        return Stream.concat(
                        ContentTypes.ALL.stream().flatMap(type -> type.fields().stream()), house)
                .map(
                        field ->
                                DynamicTest.dynamicTest(
                                        field.key(),
                                        () -> {
                                            Gegevens een = with(field.key(), "een");
                                            Gegevens ander = with(field.key(), "iets anders");
                                            assertEquals(List.of(), between(field, een, een));
                                            for (List<Gegevens> pair :
                                                    List.of(
                                                            List.of(een, ander),
                                                            List.of(Gegevens.GEEN, een),
                                                            List.of(een, Gegevens.GEEN))) {
                                                assertFalse(
                                                        between(field, pair.get(0), pair.get(1))
                                                                .isEmpty());
                                            }
                                        }));
    }

    @Test
    void whatOthersMayNotKnowIsToldWithoutItsWords() {
        Field<?> field = ContentTypes.ALL.get(1).fields().get(0);
        Gegevens eigen = new Gegevens(Map.of(), Map.of(field.key(), "GEHEIM"), Optional.empty());
        List<Verschil> found = between(field, Gegevens.GEEN, eigen);
        assertEquals(1, found.size());
        assertFalse(found.toString().contains("GEHEIM"));
    }
}
