package be.huisvanhetkind.render.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.render.rdf.Rdfwaarde.Getypt;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Iri;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Woorden;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody wrote comes out of both forms as it went in; Jena reads them. */
class RdfWritersTest {
    private static Model read(byte[] bytes, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(new String(bytes, StandardCharsets.UTF_8), lang)
                .base("https://huis.example/")
                .parse(model);
        return model;
    }

    private static void same(String text) {
        Knoop thing =
                Knoop.of("https://huis.example/#een", "skos:Concept", "dct:Location")
                        .with("dct:title", new Woorden(text, "nl"))
                        .with("dct:title", new Woorden(text, "fr"))
                        .with("dct:identifier", Getypt.of(text))
                        .with("cv:hasValue", Getypt.of(new BigDecimal("2.50")))
                        .with("foaf:homepage", new Iri("https://huis.example/?q=" + text));
        Model turtle = read(Turtle.of(Stream.of(thing)), Lang.TURTLE);
        Model json = read(Jsonld.of(Stream.of(thing)), Lang.JSONLD);
        assertEquals(7, turtle.size(), text);
        assertTrue(turtle.isIsomorphicWith(json), text);
        String back =
                turtle.listStatements()
                        .filterKeep(one -> one.getPredicate().getURI().endsWith("identifier"))
                        .next()
                        .getString();
        assertEquals(text, back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gewoon",
                "\"aanhaling\" en 'ook' en \"\"\"drie\"\"\"",
                "pad\\naar\\u0041",
                "regel\nen\r\nregel\ten \f",
                "<a href=\"x\">{|}^`</a> > @prefix .",
                "Ünïcödé عربي \uD83D\uDE00 één",
                "\u007F\u0085\u2028",
                " "
            })
    void whatSomebodyWroteComesOutAsItWentIn(String text) {
        same(text);
    }

    @Test
    void soDoesAnything() {
        Random random = new Random(14);
        for (int round = 0; round < 300; round++) {
            same(
                    random.ints(20, 1, 0x2000)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining()));
        }
    }
}
