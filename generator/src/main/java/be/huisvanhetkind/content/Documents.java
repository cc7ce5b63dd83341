package be.huisvanhetkind.content;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.front.NationalNumbers;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.Vingerafdruk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every text file of the content, taken apart.
 *
 * @param root how findings call the first content folder
 * @param documents items and {@code huis.yml}, ordered by name
 * @param lists data files below {@code begrippen/} and {@code taalgids/}, ordered by name, and the
 *     vocabularies of the program that the house has no file for
 * @param unreadable files that could not be taken apart; their ids count as known, so that nothing
 *     piles up behind them
 * @param images pictures by their name
 * @param invented what examples say, and no house can
 */
public record Documents(
        String root,
        List<Document> documents,
        List<DataFile> lists,
        List<SourceFile> unreadable,
        Map<String, SourceFile> images,
        Invented invented) {
    private static final Set<String> IMAGES = Set.of("svg", "png", "jpg", "jpeg");

    public Documents {
        documents = List.copyOf(documents);
        lists = List.copyOf(lists);
        unreadable = List.copyOf(unreadable);
        images = Map.copyOf(images);
    }

    /** Takes every file apart, several at a time, in a stable order. */
    public static Outcome<Documents> read(Sources sources, Parsers parsers) {
        Map<String, SourceFile> images =
                sources.files().stream()
                        .filter(file -> IMAGES.contains(file.address().extension()))
                        .collect(Collectors.toMap(SourceFile::name, Function.identity()));
        List<Part> parts =
                sources.files().parallelStream()
                        .filter(file -> !images.containsKey(file.name()))
                        .map(file -> read(file, parsers))
                        .toList();
        List<Finding> findings = new ArrayList<>();
        images.values().stream()
                .filter(file -> file.address().extension().equals("svg"))
                .sorted(Comparator.comparing(SourceFile::name))
                .forEach(file -> NationalNumbers.report(file, findings::add));
        parts.forEach(part -> findings.addAll(part.findings()));
        Documents documents =
                new Documents(
                        sources.root(),
                        parts.stream().flatMap(part -> part.document().stream()).toList(),
                        lists(parts),
                        parts.stream().filter(Part::isEmpty).map(Part::source).toList(),
                        images,
                        Invented.of(sources.examples(), parsers));
        return new Outcome<>(documents, findings);
    }

    /** Those of the house, and the vocabularies of the program that it has no file for. */
    private static List<DataFile> lists(List<Part> parts) {
        Set<String> own =
                parts.stream()
                        .map(part -> part.source().address())
                        .filter(address -> address.isIn(Address.BEGRIPPEN))
                        .map(Address::id)
                        .collect(Collectors.toSet());
        return Stream.concat(
                        parts.stream().flatMap(part -> part.data().stream()),
                        Begrippenbestanden.without(own).stream())
                .toList();
    }

    /** What one file gave. */
    private record Part(
            SourceFile source,
            Optional<Document> document,
            Optional<DataFile> data,
            List<Finding> findings) {
        boolean isEmpty() {
            return document.isEmpty() && data.isEmpty();
        }
    }

    private static Part read(SourceFile file, Parsers parsers) {
        List<Finding> findings = new ArrayList<>();
        Address address = file.address();
        if (address.isLijst() && address.extension().equals("yml")) {
            Optional<DataFile> data =
                    FrontMatter.readData(file, findings::add).map(node -> new DataFile(file, node));
            return new Part(file, Optional.empty(), data, findings);
        }
        return new Part(file, document(file, parsers, findings::add), Optional.empty(), findings);
    }

    private static Optional<Document> document(
            SourceFile file, Parsers parsers, Consumer<Finding> findings) {
        if (file.address().isHuis()) {
            return FrontMatter.readFields(file, findings)
                    .map(kop -> new Document(file, kop, Tekst.LEEG, Vingerafdruk.GEEN));
        }
        if (ContentTypes.at(file.address()).isEmpty() || !parsers.canRead(file)) {
            findings.accept(Misplaced.of(file));
            NationalNumbers.report(file, findings);
            return Optional.empty();
        }
        return parsers.read(file, findings);
    }

    /** The place of a file that should be in the first content folder and is not. */
    Place missing(String path) {
        return Place.start(root + "/" + path);
    }
}
