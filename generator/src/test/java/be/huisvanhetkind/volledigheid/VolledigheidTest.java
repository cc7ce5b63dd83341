package be.huisvanhetkind.volledigheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.huis.Huis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as complete, and what would help most. */
class VolledigheidTest {
    private static final Cache CACHE = Cache.empty();
    private static final Path BASE = Path.of("src/test/resources/uitleg-basis");

    private static final String VACATURE =
            """
            ---
            titel: Een collega
            samenvatting: Wij zoeken iemand voor het onthaal.
            status: gepubliceerd
            nagekeken_op: 2026-11-02
            taken: [Mensen onthalen]
            contact: {telefoon: 013 00 12 34}
            tot: 2026-12-31
            """;

    @TempDir Path content;

    @BeforeEach
    void copyTheBaseHouse() throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(BASE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private Volledigheid look() {
        Outcome<Optional<Huis>> checked =
                new Generator(CACHE, LocalDate.of(2026, 11, 21), Steps.unseen())
                        .check(List.of(content));
        assertTrue(!checked.hasErrors(), () -> checked.findings().toString());
        return Volledigheid.of(checked.value().orElseThrow());
    }

    private void vacature(String name, String more) throws IOException {
        Path file = content.resolve("partners/kompas/vacatures").resolve(name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, VACATURE + more);
    }

    private ItemVolledigheid item(String id) {
        return look().items().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void onlyRequiredFieldsGiveTheBase() throws IOException {
        vacature("collega", "---\n");
        ItemVolledigheid item = item("collega");
        assertEquals(ItemVolledigheid.BASIS, item.score());
        assertEquals("vacature", item.soort());
        assertEquals(Optional.of("kompas"), item.partner());
    }

    @Test
    void everythingUsefulGivesAHundred() throws IOException {
        Files.copy(
                Path.of("src/test/resources/uitleg-basis").resolve(thema()),
                content.resolve("themas/extra.md"));
        vacature(
                "collega",
                "tijd: Elke dag\ntrefwoorden: [werk]\nthemas: [%s]\n---\nKom bij ons.\n"
                        .formatted(thema().getFileName().toString().replace(".md", "")));
        assertEquals(100, item("collega").score());
        assertEquals(List.of(), item("collega").ontbreekt());
    }

    private static Path thema() throws IOException {
        try (Stream<Path> files = Files.list(BASE.resolve("themas"))) {
            return BASE.relativize(files.sorted().findFirst().orElseThrow());
        }
    }

    @Test
    void theMostUsefulComesFirstThenTheOrderOfTheFields() throws IOException {
        vacature("collega", "---\n");
        assertEquals(
                List.of("tekst", "themas", "tijd", "trefwoorden"),
                item("collega").ontbreekt().stream().map(Ontbrekend::veld).toList());
        assertEquals("Hoeveel tijd het vraagt.", item("collega").ontbreekt().get(2).waarvoor());
    }

    @Test
    void aKeyWithoutAValueIsMissing() throws IOException {
        vacature("collega", "tijd:\ntrefwoorden: []\nthemas:\n---\n");
        assertEquals(ItemVolledigheid.BASIS, item("collega").score());
    }

    @Test
    void theScoreIsRoundedDown() {
        assertEquals(40, ItemVolledigheid.score(0, 7));
        assertEquals(48, ItemVolledigheid.score(1, 7));
        assertEquals(99, ItemVolledigheid.score(999, 1000));
        assertEquals(100, ItemVolledigheid.score(7, 7));
    }

    @Test
    void aPartnerIsHalfItsProfileAndHalfTheMeanOfTheRest() {
        PartnerVolledigheid partner =
                PartnerVolledigheid.of(
                        score("partner", 95),
                        List.of(score("partner", 95), score("aanbod", 40), score("aanbod", 41)));
        assertEquals(67, partner.score()); // (95 + 40.5) / 2 is 67.75
        assertEquals(95, partner.profiel());
        assertEquals(OptionalInt.of(40), partner.items());
        assertEquals(2, partner.aantal());
    }

    @Test
    void aPartnerWithNothingElseIsItsProfile() {
        PartnerVolledigheid partner =
                PartnerVolledigheid.of(score("partner", 77), List.of(score("partner", 77)));
        assertEquals(77, partner.score());
        assertEquals(OptionalInt.empty(), partner.items());
    }

    private static ItemVolledigheid score(String soort, int score) {
        return new ItemVolledigheid("f.md", soort, "f", "F", Optional.of("p"), score, List.of());
    }

    @Test
    void onlyWhatIsPublishedTodayCounts() throws IOException {
        int before = look().items().size();
        vacature("collega", "geldig_tot: 2026-11-20\n---\n");
        assertEquals(before, look().items().size());
        vacature("collega", "geldig_tot: 2026-11-21\n---\n");
        assertEquals(before + 1, look().items().size());
    }

    @Test
    void theOrderIsThatOfTheFilesAndAlwaysTheSame() throws IOException {
        vacature("b-collega", "---\n");
        vacature("a-collega", "---\n");
        Volledigheid first = look();
        assertEquals(first, look());
        assertEquals(
                first.items().stream()
                        .sorted(Comparator.comparing(ItemVolledigheid::bestand))
                        .toList(),
                first.items());
    }

    @Test
    void aTypeThatIsRatedHasSomethingUsefulAndOneThatIsNotIsPublicOrInternal() {
        List<String> rated =
                ContentTypes.ALL.stream()
                        .filter(type -> type.usefulText() > 0)
                        .map(ContentType::name)
                        .toList();
        assertEquals(
                List.of(
                        "partner",
                        "aanbod",
                        "activiteit",
                        "locatie",
                        "thema",
                        "vraag",
                        "doorverwijspunt",
                        "nieuws",
                        "materiaal",
                        "vrijwilligersoproep",
                        "vacature"),
                rated);
    }

    @Test
    void aRequiredFieldIsNeverCountedAsUseful() {
        for (ContentType<?> type : ContentTypes.ALL) {
            for (Field<?> field : type.fields()) {
                assertTrue(field.usefulness() >= 0 && field.usefulness() <= 3, field.key());
                assertTrue(!field.required() || field.usefulness() == 0, field.key());
            }
        }
    }
}
