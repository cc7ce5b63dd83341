package be.huisvanhetkind.uitgave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.Test;

/** What a release is made of, and what it says about that. */
class SamenstellingIT {
    private static final String SCHEMAS = "http://cyclonedx.org/schema/";

    private static Set<String> jars() throws IOException {
        try (Stream<Path> lib = Files.list(Uitgave.program().resolve("lib"))) {
            return lib.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("huis.jar"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static JsonNode sbom() throws IOException {
        return new ObjectMapper().readTree(Uitgave.program().resolve("huis.cdx.json").toFile());
    }

    private static String jar(JsonNode component) {
        String url = component.path("purl").asText();
        String classifier = url.contains("classifier=native") ? "-native" : "";
        return "%s-%s%s.jar"
                .formatted(
                        component.path("name").asText(),
                        component.path("version").asText(),
                        classifier);
    }

    @Test
    void bothArchivesHoldTheSame() throws IOException {
        assertEquals(inTar(), inZip());
    }

    private static Map<String, String> inTar() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(
                        new GZIPInputStream(Files.newInputStream(Uitgave.archive(".tar.gz"))))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                if (!entry.isDirectory()) {
                    all.put(entry.getName(), told(entry.getMode(), tar));
                }
            }
        }
        return all;
    }

    private static Map<String, String> inZip() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder().setPath(Uitgave.archive(".zip")).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory()) {
                    all.put(entry.getName(), told(entry.getUnixMode(), zip.getInputStream(entry)));
                }
            }
        }
        return all;
    }

    private static String told(int mode, InputStream bytes) throws IOException {
        return Integer.toOctalString(mode & 0777) + " " + DigestUtils.sha256Hex(bytes);
    }

    @Test
    void theChecksumsAreThoseOfWhatLiesThere() throws IOException {
        Map<String, String> sums = new HashMap<>();
        for (String line : Files.readAllLines(Uitgave.FOLDER.resolve("SHA256SUMS"))) {
            sums.put(line.substring(66), line.substring(0, 64));
        }
        assertTrue(
                sums.keySet()
                        .containsAll(
                                List.of(
                                        Uitgave.NAME + ".zip",
                                        Uitgave.NAME + ".tar.gz",
                                        Uitgave.NAME + ".cdx.json")));
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            try (InputStream bytes = Files.newInputStream(Uitgave.FOLDER.resolve(sum.getKey()))) {
                assertEquals(DigestUtils.sha256Hex(bytes), sum.getValue(), sum.getKey());
            }
        }
    }

    @Test
    void theSbomNamesEveryJarWithItsFingerprint() throws IOException {
        Map<String, String> named = new TreeMap<>();
        for (JsonNode component : sbom().path("components")) {
            named.put(jar(component), sha256(component));
        }
        assertEquals(jars(), named.keySet());
        for (String jar : jars()) {
            byte[] bytes = Files.readAllBytes(Uitgave.program().resolve("lib").resolve(jar));
            assertTrue(
                    jar.startsWith("org.eclipse.jgit-") // its signature was taken off
                            || DigestUtils.sha256Hex(bytes).equals(named.get(jar)),
                    jar);
        }
    }

    private static String sha256(JsonNode component) {
        for (JsonNode hash : component.path("hashes")) {
            if (hash.path("alg").asText().equals("SHA-256")) {
                return hash.path("content").asText();
            }
        }
        return "";
    }

    @Test
    void theSbomIsOneAccordingToCycloneDx() throws IOException {
        String sbom = sbom().toString();
        assertEquals(List.of(), problems(sbom));
        assertTrue(
                !problems(sbom.replace("\"bomFormat\":\"CycloneDX\"", "\"bomFormat\":\"X\""))
                        .isEmpty());
        assertTrue(!problems(sbom.replace("\"id\":\"MIT\"", "\"id\":\"Mijn\"")).isEmpty());
    }

    private static List<String> problems(String sbom) throws IOException {
        Map<String, String> known = new HashMap<>();
        for (String name :
                List.of("bom-1.6.schema.json", "spdx.schema.json", "jsf-0.82.schema.json")) {
            known.put(SCHEMAS + name, IOUtils.resourceToString("/" + name, StandardCharsets.UTF_8));
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7, builder -> builder.schemas(known))
                .getSchema(known.get(SCHEMAS + "bom-1.6.schema.json"), InputFormat.JSON)
                .validate(sbom, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theNoticesNameEveryJarWithALicenceThatIsThere() throws IOException {
        String notices = Files.readString(Uitgave.program().resolve("THIRD-PARTY-NOTICES.txt"));
        for (JsonNode component : sbom().path("components")) {
            String jar = jar(component);
            assertTrue(notices.contains("\n" + jar + "\n    "), jar);
            boolean hasText = notices.contains("\n" + jar + ": ");
            for (JsonNode one : component.path("licenses")) {
                hasText |=
                        notices.contains(
                                "=\n" + one.path("license").path("id").asText("?") + "\n=");
            }
            assertTrue(hasText, jar + " has no words of its licence");
        }
    }

    @Test
    void theContainerCopiesWhatIsThereAndRunsAsNobody() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/uitgave/Containerfile"));
        List<String> copied =
                lines.stream()
                        .filter(line -> line.startsWith("COPY "))
                        .map(line -> line.replaceFirst("COPY (--\\S+ )?", ""))
                        .flatMap(
                                line ->
                                        Stream.of(line.split(" "))
                                                .takeWhile(word -> !word.startsWith("/")))
                        .toList();
        assertTrue(
                copied.containsAll(List.of("huis", "lib", "templates", "assets")),
                copied::toString);
        for (String source : copied) {
            assertTrue(Files.exists(Uitgave.program().resolve(source)), source);
        }
        assertTrue(lines.contains("USER 65534:65534"));
        assertTrue(lines.contains("ENTRYPOINT [\"/programma/huis\"]"));
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.matches("ARG JAVA=\\S+:17\\.\\d+\\.\\S+-jre-\\S+")));
    }
}
