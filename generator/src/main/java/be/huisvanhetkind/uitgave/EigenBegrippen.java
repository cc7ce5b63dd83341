package be.huisvanhetkind.uitgave;

import be.huisvanhetkind.content.Begrippenbestanden;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Vocabularies of the house, which go before those of the program as a whole. */
final class EigenBegrippen {
    private static final int MANY = 8;

    private EigenBegrippen() {}

    /** The lists of the house that lack terms which the program has. */
    static List<Aandachtspunt> in(Path content) {
        return Begrippenbestanden.PADEN.stream()
                .filter(pad -> Files.isRegularFile(content.resolve(pad)))
                .flatMap(pad -> lacking(content, pad).stream())
                .toList();
    }

    private static Optional<Aandachtspunt> lacking(Path content, String pad) {
        Set<String> terms = Begrippenbestanden.find(pad).map(EigenBegrippen::ids).orElse(Set.of());
        terms.removeAll(ids(bytes(content.resolve(pad))));
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aandachtspunt("content/" + pad, sentence(terms)));
    }

    private static String sentence(Set<String> terms) {
        String named =
                terms.stream()
                        .limit(MANY)
                        .map(term -> "“" + term + "”")
                        .collect(Collectors.joining(", "));
        String more = terms.size() > MANY ? " en nog %d".formatted(terms.size() - MANY) : "";
        return "je eigen lijst gaat voor, en mist %s%s. Neem over wat je nodig hebt, of haal je lijst weg."
                .formatted(named, more);
    }

    private static Set<String> ids(byte[] bytes) {
        SourceFile nameless = new SourceFile("", new Address(List.of()), Path.of(""));
        return FrontMatter.dataOf(nameless, bytes, finding -> {}).stream()
                .flatMap(EigenBegrippen::ids)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> ids(Node list) {
        return list instanceof Sequence terms
                ? terms.items().stream().flatMap(EigenBegrippen::id)
                : Stream.empty();
    }

    private static Stream<String> id(Node term) {
        return term instanceof Mapping fields
                        && fields.find("id").orElse(fields) instanceof Scalar id
                ? Stream.of(id.text())
                : Stream.empty();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
