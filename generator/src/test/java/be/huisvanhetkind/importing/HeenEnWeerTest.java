package be.huisvanhetkind.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.render.data.ApiFormat;
import be.huisvanhetkind.render.hsds.HsdsFormat;
import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house gives away, another can take in: exported again it says the same. */
class HeenEnWeerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is of the house itself, and pictures, which are not fetched. */
    private static final List<String> OTHERWISE =
            List.of("hash", "afbeelding", "logo", "vertalingen");

    /**
     * What a link to another site says besides, a mail address that becomes a link, and the number
     * of a note, which stays a number.
     */
    private static final Pattern MARKS =
            Pattern.compile(
                    " rel=\"noreferrer\"|<a href=\"mailto:[^>]*>([^<]*)</a>"
                            + "|<sup><a [^>]*>(\\d+)</a></sup>|<hr /><ol><li.*");

    private static final Pattern LOGO = Pattern.compile("(?m)^ *\"logo\".*\\n");

    @TempDir private Path folder;

    @Test
    void theOpenDataOfAHouse() throws IOException {
        Map<String, JsonNode> before = items(Proefhuis.export(Proefhuis.REAL, new ApiFormat()));
        Path bron = Files.createDirectory(folder.resolve("bron"));
        for (Map.Entry<String, String> file :
                Proefhuis.export(Proefhuis.REAL, new ApiFormat()).entrySet()) {
            Path to = bron.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
        Proefhuis huis = Proefhuis.bare(folder);
        Meeluisteraar heard = huis.read(bron);
        assertEquals(List.of(), heard.findings());
        assertEquals(List.of(), huis.outOfForm());
        assertEquals(List.of(), huis.errors());
        huis.publish();
        Map<String, JsonNode> after = items(Proefhuis.export(huis.content(), new ApiFormat()));
        assertEquals(before.keySet(), after.keySet());
        assertEquals(texts(before), texts(after));
        assertTrue(before.size() > 100);
    }

    @Test
    void theServicesOfAHouse() throws IOException {
        Map<String, String> given = Proefhuis.export(Proefhuis.REAL, new HsdsFormat());
        given.keySet().removeIf(path -> !path.endsWith(".json"));
        Path bron = Files.createDirectory(folder.resolve("hsds"));
        for (Map.Entry<String, String> file : given.entrySet()) {
            Path to = bron.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
        Proefhuis huis = Proefhuis.bare(folder);
        PathUtils.copyDirectory(Proefhuis.REAL.resolve("themas"), huis.content().resolve("themas"));
        Meeluisteraar heard = huis.read(bron);
        assertEquals(List.of(), heard.findings());
        assertEquals(List.of(), huis.outOfForm());
        assertEquals(List.of(), huis.errors());
        huis.publish();
        Map<String, String> again = Proefhuis.export(huis.content(), new HsdsFormat());
        again.keySet().removeIf(path -> !path.endsWith(".json"));
        assertEquals(text(given), text(again));
        assertFalse(text(again).contains("afdruk"), "where it came from is nobody's business");
    }

    private static String text(Map<String, String> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            String json = JSON.readTree(file.getValue()).toPrettyString();
            text.append(file.getKey()).append(LOGO.matcher(json).replaceAll("")).append('\n');
        }
        return text.toString();
    }

    private static String plain(String html) {
        return MARKS.matcher(html)
                .replaceAll(
                        mark ->
                                Matcher.quoteReplacement(
                                        Stream.of(mark.group(1), mark.group(2))
                                                .filter(Objects::nonNull)
                                                .collect(Collectors.joining())));
    }

    private static String texts(Map<String, JsonNode> items) {
        return items.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().toPrettyString())
                .collect(Collectors.joining("\n"));
    }

    /** Every item by its address. */
    private static Map<String, JsonNode> items(Map<String, String> files) throws IOException {
        Map<String, JsonNode> items = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            boolean isItem =
                    Datasoort.ALL.stream()
                            .anyMatch(
                                    soort ->
                                            file.getKey()
                                                    .startsWith("api/v1/" + soort.lijst() + "/"));
            if (isItem) {
                ObjectNode item = (ObjectNode) JSON.readTree(file.getValue());
                item.remove(OTHERWISE);
                String html = item.path("tekst").path("html").asText();
                ((ObjectNode) item.path("tekst")).put("html", plain(html));
                items.put(file.getKey(), item);
            }
        }
        return items;
    }
}
