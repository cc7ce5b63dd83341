package be.huisvanhetkind.content;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.content.findings.VoorbeeldGebleven;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.tekst.Alinea;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the examples made up. Its words, numbers and hours are ones that nobody writes by chance, so
 * whoever still has them did not write over them.
 */
public final class Invented {
    /**
     * Three words, a house number, an address, five figures but a day that may come, an hour that
     * nobody keeps.
     */
    private static final Pattern TELLING =
            Pattern.compile(
                    "\\S+\\s+\\S+\\s+\\S.*|\\p{L}.*\\s\\d+|\\S+@\\S+|\\w+://.*|voorbeeld\\..*"
                            + "|(?!20[0-8]\\d-\\d\\d-\\d\\d$)(?:[^\\d]*\\d){5}.*|\\d{1,2}\\.\\d[1-46-9]",
                    Pattern.DOTALL);

    /** Nothing was made up. */
    static final Invented NOTHING = new Invented(Set.of());

    private final Set<String> texts;

    private Invented(Set<String> texts) {
        this.texts = Set.copyOf(texts);
    }

    /**
     * What the examples of a house say, and those of the program that it has none in the place of;
     * one that cannot be read says nothing.
     */
    static Invented of(List<SourceFile> examples, Parsers parsers) {
        Stream<Document> own =
                examples.stream()
                        .filter(parsers::canRead)
                        .flatMap(example -> parsers.read(example, finding -> {}).stream());
        Set<String> names =
                examples.stream()
                        .map(example -> example.address().id())
                        .collect(Collectors.toSet());
        Stream<Document> others =
                ContentTypes.ALL.stream()
                        .map(ContentType::name)
                        .filter(naam -> !names.contains(naam))
                        .flatMap(naam -> Voorbeeldbestanden.document(naam, parsers).stream());
        return new Invented(
                Stream.concat(own, others)
                        .flatMap(Invented::said)
                        .map(Said::text)
                        .collect(Collectors.toSet()));
    }

    /** Whether a text says by itself that it was made up. */
    public static boolean isTelling(String text) {
        return TELLING.matcher(text.strip()).matches();
    }

    /** Where a document still says what an example made up. */
    List<Finding> in(Document document) {
        return texts.isEmpty()
                ? List.of()
                : said(document)
                        .filter(said -> texts.contains(said.text()))
                        .<Finding>map(
                                said -> new VoorbeeldGebleven(said.place().get(), said.text()))
                        .toList();
    }

    /**
     * A text that somebody wrote.
     *
     * @param place looked up only for who is told of it
     */
    private record Said(Supplier<Place> place, String text) {}

    private static Stream<Said> said(Document document) {
        return Stream.concat(said(document.kop()), said(document.tekst()))
                .filter(said -> isTelling(said.text()));
    }

    /** Headings may stay: they say where what is written belongs. */
    private static Stream<Said> said(Tekst tekst) {
        return tekst.opbouw().alineas().stream().map(Invented::said);
    }

    private static Said said(Alinea alinea) {
        return new Said(alinea::place, alinea.tekst().strip());
    }

    private static Stream<Said> said(Node node) {
        if (node instanceof Scalar scalar) {
            return Stream.of(new Said(scalar::place, scalar.text().strip()));
        }
        return node instanceof Sequence list
                ? list.items().stream().flatMap(Invented::said)
                : ((Mapping) node).entries().stream().flatMap(entry -> said(entry.value()));
    }
}
