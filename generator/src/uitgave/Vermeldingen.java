import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes the notices of a release: which libraries travel along, under which licence, and the words of
 * each licence. Run by the profile {@code uitgave}: {@code java Vermeldingen.java SBOM LIB TARGET}.
 */
class Vermeldingen {
    private static final Pattern NOTICE =
            Pattern.compile(
                    "(?i)(.*/)?((licen[cs]es?|notice|copying)([.-][^/]*)?|about\\.html|[^/]*[.-]licen[cs]e)");

    private static final String LINE = "\n" + "=".repeat(100) + "\n";

    public static void main(String[] words) throws IOException {
        JsonNode sbom = new ObjectMapper().readTree(Path.of(words[0]).toFile());
        Path lib = Path.of(words[1]);
        Map<String, List<String>> own = ownWords(lib);
        StringBuilder text = new StringBuilder();
        text.append("Libraries of others that travel along with this program, each with its licence.\n");
        text.append("Below this list stand the words of every licence, then what the libraries add themselves.\n\n");
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode component : sbom.path("components")) {
            text.append(row(component)).append('\n');
            licences(component)
                    .filter(licence -> licence.has("text"))
                    .forEach(licence -> texts.putIfAbsent(name(licence), decoded(licence)));
        }
        texts.forEach((name, licence) -> text.append(LINE).append(name).append(LINE).append(licence));
        own.forEach(
                (licence, files) ->
                        text.append(LINE).append(String.join("\n", files)).append(LINE).append(licence));
        Files.writeString(Path.of(words[2]), text.toString().replace("\r\n", "\n"));
    }

    private static String row(JsonNode component) {
        TreeSet<String> names = new TreeSet<>();
        licences(component).map(Vermeldingen::name).forEach(names::add);
        return "%s\n    %s%s".formatted(jar(component), String.join(" or ", names), website(component));
    }

    private static String jar(JsonNode component) {
        String url = component.path("purl").asText();
        String kind = url.contains("classifier=") ? "-" + url.replaceFirst(".*classifier=(\\w+).*", "$1") : "";
        return component.path("name").asText() + "-" + component.path("version").asText() + kind + ".jar";
    }

    private static String website(JsonNode component) {
        return StreamSupport.stream(component.path("externalReferences").spliterator(), false)
                .filter(reference -> reference.path("type").asText().equals("website"))
                .map(reference -> ", " + reference.path("url").asText())
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(one -> one.path("license"));
    }

    private static String name(JsonNode licence) {
        return licence.path(licence.has("id") ? "id" : "name").asText();
    }

    private static String decoded(JsonNode licence) {
        byte[] bytes = Base64.getMimeDecoder().decode(licence.path("text").path("content").asText());
        return new String(bytes, StandardCharsets.UTF_8).strip() + "\n";
    }

    /** What the jars say themselves, and in which files of which jars it stands. */
    private static Map<String, List<String>> ownWords(Path lib) throws IOException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<Path> jars;
        try (Stream<Path> files = Files.list(lib)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream().filter(Vermeldingen::isNotice).toList()) {
                    String said = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    all.computeIfAbsent(said.strip() + "\n", first -> new ArrayList<>())
                            .add(jar.getFileName() + ": " + entry.getName());
                }
            }
        }
        return all;
    }

    private static boolean isNotice(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && NOTICE.matcher(name).matches()
                && !Pattern.matches(".*\\.(class|rb|java|html~)", name);
    }
}
