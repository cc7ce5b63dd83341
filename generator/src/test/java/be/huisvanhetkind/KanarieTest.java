package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Huis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word in every text of the dossier changes no byte of the site: not of a page, a flyer, a
 * picture or a calendar file.
 */
class KanarieTest {
    private static final String KANARIE = " Kanariegeel";

    /** What somebody wrote in words: a value that begins with a capital. */
    private static final Pattern TEXT =
            Pattern.compile("(?m)^(\\s*(?:- |(?:- )?\\w+: ))(\\p{Lu}[^\\n#:{}\\[\\]\"']{3,})$");

    @TempDir private Path folder;
    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = folder.resolve("content");
        PathUtils.copyDirectory(RealHouse.CONTENT, content);
    }

    private Huis huis() {
        return RealHouse.check(content).value().orElseThrow();
    }

    private static List<Item> dossier(List<Item> items) {
        return items.stream().filter(item -> !(item instanceof Publiek)).toList();
    }

    private static List<String> errors(Outcome<?> checked) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toString)
                .toList();
    }

    /** Puts the word in a file wherever it may stand; tells in which fields. */
    private List<String> spread(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> fields = new ArrayList<>();
        StringBuilder spread = new StringBuilder();
        Matcher found = TEXT.matcher(text);
        while (found.find()) {
            fields.add(found.group(1).strip());
            found.appendReplacement(spread, Matcher.quoteReplacement(found.group() + KANARIE));
        }
        found.appendTail(spread);
        Files.writeString(file, spread + "\n" + KANARIE.strip() + "\n");
        return fields;
    }

    /**
     * Where something comes from is for the house, as the dossier is: neither a page nor a file for
     * programs tells.
     */
    @Test
    void noTextOfTheDossierAndNoneThatIsWithheldReachesTheSite() throws IOException {
        Map<String, String> before = Tree.of(BuiltHouse.real().output());
        List<Item> all = huis().all();
        assertTrue(withSources(all) > 100, "few files");
        Set<String> fields = new TreeSet<>();
        for (Item item : dossier(all)) {
            fields.addAll(spread(Path.of(item.fiche().origin().file())));
        }
        assertTrue(fields.size() > 10, fields.toString());
        Outcome<Optional<Huis>> checked = RealHouse.check(content);
        assertEquals(List.of(), errors(checked));
        assertEquals(
                ContentTypes.ALL.stream()
                        .map(ContentType::type)
                        .filter(type -> !Publiek.class.isAssignableFrom(type))
                        .collect(Collectors.toSet()),
                dossier(checked.value().orElseThrow().all()).stream()
                        .filter(item -> item.fiche().tekst().html().contains("Kanariegeel"))
                        .map(Item::getClass)
                        .collect(Collectors.toSet()));
        Map<String, String> site = site(path -> true);
        assertEquals(List.of(), holding("Kanariegeel", site));
        assertEquals(List.of(), changed(before, site));
    }

    /** Puts the word in what is withheld of public items; tells in how many. */
    private static int withSources(List<Item> items) throws IOException {
        int told = 0;
        for (Item item : items) {
            Path file = Path.of(item.fiche().origin().file());
            String text = Files.readString(file);
            if (item instanceof Publiek && !text.contains("\nbronnen:")) {
                String more = "---\nbronnen:\n  - Een bron." + KANARIE + "\n";
                Files.writeString(file, text.replaceFirst("---\\R", more));
                told++;
            }
        }
        return told;
    }

    /**
     * Whatever stands in a field of the dossier, words or numbers: a house that has none at all has
     * the same site, in pages, sheets, pictures and calendars.
     */
    @Test
    void aHouseWithoutADossierHasTheSameSite() throws IOException {
        Map<String, String> before = Tree.of(BuiltHouse.real().output());
        List<Item> all = dossier(huis().all());
        assertTrue(all.size() > 20, all.size() + " files");
        for (Item item : all) {
            Files.delete(Path.of(item.fiche().origin().file()));
        }
        assertEquals(List.of(), dossier(huis().all()));
        assertEquals(List.of(), changed(before, site(path -> true)));
    }

    private Map<String, String> site(Predicate<String> wanted) {
        Path output = folder.resolve("site");
        RealHouse.build(content, output, wanted);
        return Tree.of(output);
    }

    private static List<String> holding(String word, Map<String, String> site) {
        return site.entrySet().stream()
                .filter(file -> file.getValue().contains(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The files that are not as they were. */
    private static List<String> changed(Map<String, String> before, Map<String, String> site) {
        return Stream.concat(before.keySet().stream(), site.keySet().stream())
                .distinct()
                .filter(path -> !Objects.equals(before.get(path), site.get(path)))
                .toList();
    }

    /** The same word in what families read is on the site: this test can fail. */
    @Test
    void aTextForFamiliesDoes() throws IOException {
        Path file = content.resolve("partners/kompas/aanbod/pleegouders.md");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("(?m)^(samenvatting: .*)$", "$1" + KANARIE));
        List<String> paths =
                List.of(
                        "aanbod/pleegouders/index.html",
                        "api/v1/aanbod/pleegouders.json",
                        "api/v1/aanbod.csv",
                        "hsds/services.json",
                        "hsds/datapackage.zip/services.csv",
                        "data/cpsv-ap.ttl",
                        "data/cpsv-ap.jsonld");
        List<String> found =
                holding(
                        "Kanariegeel",
                        site(made -> paths.stream().anyMatch(path -> path.startsWith(made))));
        assertTrue(found.containsAll(paths), found.toString());
    }
}
