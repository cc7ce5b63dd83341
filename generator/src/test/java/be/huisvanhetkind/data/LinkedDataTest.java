package be.huisvanhetkind.data;

import static be.huisvanhetkind.data.DataFiles.house;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.rdf.CpsvFormat;
import be.huisvanhetkind.render.rdf.DcatFormat;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as linked data, read and judged by others: Jena, and the shapes of CPSV-AP 3.2. */
class LinkedDataTest {
    private static final List<Format> FORMATS = List.of(new CpsvFormat(), new DcatFormat());
    private static final String DCAT = "http://www.w3.org/ns/dcat#";

    @TempDir private Path folder;

    private static Map<String, String> files(BuiltHouse house, BaseUrl base) {
        Map<String, String> files = new TreeMap<>();
        for (Format format : FORMATS) {
            for (OutputFile file : format.files(HsdsFiles.site(house, base))) {
                files.put(file.path(), new String(file.recipe().bytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Model read(String path, Map<String, String> files) {
        return read(
                Objects.requireNonNull(files.get(path), path),
                path.endsWith(".ttl") ? Lang.TURTLE : Lang.JSONLD);
    }

    private static Model read(String text, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, lang).base("https://elders.example/").parse(model);
        return model;
    }

    private static Graph cpsv() {
        return read(Published.file("cpsv-ap-3.2.0/shacl/cpsv-ap-SHACL.ttl"), Lang.TURTLE)
                .getGraph();
    }

    private static Graph dcat() throws IOException {
        try (InputStream in = LinkedDataTest.class.getResourceAsStream("/judges/dcat-ap-3.ttl")) {
            String shapes =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return read(shapes, Lang.TURTLE).getGraph();
        }
    }

    private static List<String> problems(Graph shapes, Model data) {
        ValidationReport report = ShaclValidator.get().validate(shapes, data.getGraph());
        return report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void bothFormsSayTheSame(String name) {
        BuiltHouse house = house(name, folder);
        for (BaseUrl base : List.of(HsdsFiles.NAMED, BaseUrl.ROOT)) {
            Map<String, String> files = files(house, base);
            for (String file : List.of("data/cpsv-ap", "data/dcat")) {
                Model turtle = read(file + ".ttl", files);
                assertTrue(turtle.size() > 100, file);
                assertTrue(turtle.isIsomorphicWith(read(file + ".jsonld", files)), file);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void theServicesAreWhatCpsvApSays(String name) {
        Map<String, String> files = files(house(name, folder), HsdsFiles.NAMED);
        assertEquals(List.of(), problems(cpsv(), read("data/cpsv-ap.ttl", files)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void theCatalogueIsWhatDcatApSays(String name) throws IOException {
        Map<String, String> files = files(house(name, folder), HsdsFiles.NAMED);
        assertEquals(List.of(), problems(dcat(), read("data/dcat.ttl", files)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    cv:hasCompetentAuthority, dct:relation
                    cv:PublicOrganisation,    cv:Onbekend
                    dct:identifier,           dct:relation
                    dct:title,                dct:alternative
                    a dct:Location,           a dct:Location2
                    xsd:double,               xsd:string
                    a cv:Channel,             a cv:Kanaal
                    dct:LinguisticSystem,     dct:Taal
                    """)
    void theShapesOfCpsvApRefuseAPlantedFault(String right, String wrong) {
        String good = file("data/cpsv-ap.ttl");
        assertTrue(good.contains(right), right);
        Model bad = read(good.replace(right, wrong), Lang.TURTLE);
        assertFalse(problems(cpsv(), bad).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    dcat:accessURL,  dcat:endpointURL
                    dct:title,       dct:alternative
                    dct:description, dct:abstract
                    foaf:name,       foaf:nick
                    dct:publisher,   dct:creator
                    xsd:date,        xsd:string
                    """)
    void theShapesOfDcatApRefuseAPlantedFault(String right, String wrong) throws IOException {
        String good = file("data/dcat.ttl");
        assertTrue(good.contains(right), right);
        Model bad = read(good.replace(right, wrong), Lang.TURTLE);
        assertFalse(problems(dcat(), bad).isEmpty());
    }

    private static String file(String path) {
        return files(BuiltHouse.real(), HsdsFiles.NAMED).getOrDefault(path, "");
    }

    /** Every file that the catalogue leads to is in the site. */
    @Test
    void everyDistributionIsThere() {
        Model catalogue = read("data/dcat.ttl", files(BuiltHouse.real(), BaseUrl.ROOT));
        List<String> files =
                catalogue
                        .listObjectsOfProperty(ResourceFactory.createProperty(DCAT, "accessURL"))
                        .mapWith(node -> node.asResource().getURI())
                        .toList();
        assertTrue(files.size() > 20, files.toString());
        for (String file : files) {
            String path = file.replace("https://elders.example/", "");
            assertTrue(BuiltHouse.real().site().containsKey(path), path);
        }
    }

    /** A house that names no licence gives none. */
    @ParameterizedTest
    @CsvSource({"content, true", "een-gebouw, false"})
    void aLicenceIsThatOfTheHouse(String name, boolean hasLicence) {
        BuiltHouse house = house(name, folder);
        Model catalogue = read("data/dcat.ttl", files(house, HsdsFiles.NAMED));
        assertEquals(hasLicence, catalogue.contains(null, DCTerms.license));
        String tables =
                HsdsFiles.of(house, HsdsFiles.NAMED).entries().getOrDefault("datapackage.json", "");
        assertEquals(hasLicence, tables.contains("licenses"));
    }
}
