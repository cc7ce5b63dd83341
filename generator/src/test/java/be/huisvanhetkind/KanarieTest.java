package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
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
import java.util.Set;
import java.util.TreeSet;
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

    private List<Item> dossier() {
        return huis().all().stream().filter(item -> !(item instanceof Publiek)).toList();
    }

    private List<String> errors() {
        return RealHouse.check(content).findings().stream()
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

    @Test
    void noTextOfTheDossierReachesTheSite() throws IOException {
        Map<String, String> before = Tree.of(BuiltHouse.real().output());
        Set<String> fields = new TreeSet<>();
        for (Item item : dossier()) {
            fields.addAll(spread(Path.of(item.fiche().origin().file())));
        }
        assertTrue(fields.size() > 10, fields.toString());
        assertEquals(List.of(), errors());
        assertEquals(
                ContentTypes.ALL.stream()
                        .map(ContentType::type)
                        .filter(type -> !Publiek.class.isAssignableFrom(type))
                        .collect(Collectors.toSet()),
                dossier().stream()
                        .filter(item -> item.fiche().tekst().html().contains("Kanariegeel"))
                        .map(Item::getClass)
                        .collect(Collectors.toSet()));
        assertEquals(List.of(), changed(before, site("after")));
    }

    /**
     * Whatever stands in a field of the dossier, words or numbers: a house that has none at all has
     * the same site, in pages, sheets, pictures and calendars.
     */
    @Test
    void aHouseWithoutADossierHasTheSameSite() throws IOException {
        Map<String, String> before = Tree.of(BuiltHouse.real().output());
        List<Item> all = dossier();
        assertTrue(all.size() > 20, all.size() + " files");
        for (Item item : all) {
            Files.delete(Path.of(item.fiche().origin().file()));
        }
        assertEquals(List.of(), dossier());
        assertEquals(List.of(), changed(before, site("after")));
    }

    /**
     * Where something comes from is for the house: neither a page nor a file for programs tells.
     */
    @Test
    void noTextThatIsWithheldReachesTheSite() throws IOException {
        int told = 0;
        for (Item item : huis().all()) {
            Path file = Path.of(item.fiche().origin().file());
            String text = Files.readString(file);
            if (item instanceof Publiek && !text.contains("\nbronnen:")) {
                String more = "---\nbronnen:\n  - Een bron." + KANARIE + "\n";
                Files.writeString(file, text.replaceFirst("---\\R", more));
                told++;
            }
        }
        assertTrue(told > 100, () -> "few files");
        assertEquals(List.of(), errors());
        assertEquals(
                List.of(),
                site("site").entrySet().stream()
                        .filter(file -> file.getValue().contains("Kanariegeel"))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private Map<String, String> site(String name) {
        RealHouse.build(content, folder.resolve(name));
        return Tree.of(folder.resolve(name));
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
        Map<String, String> site = site("site");
        for (String path :
                List.of(
                        "aanbod/pleegouders/index.html",
                        "api/v1/aanbod/pleegouders.json",
                        "api/v1/aanbod.csv",
                        "hsds/services.json",
                        "hsds/datapackage.zip/services.csv",
                        "data/cpsv-ap.ttl",
                        "data/cpsv-ap.jsonld")) {
            assertTrue(site.getOrDefault(path, "").contains("Kanariegeel"), path);
        }
    }
}
