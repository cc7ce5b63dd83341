package be.huisvanhetkind.content;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.findings.BestandOnverwacht;
import be.huisvanhetkind.content.findings.BestandOnverwacht.Wat;
import be.huisvanhetkind.content.findings.MapVerkeerd;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentHome;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a file is not read, and where such a file belongs. */
final class Misplaced {
    private static final List<String> KINDS = List.of("md", "adoc", "svg", "png", "jpg");

    /** So many fields of another type are no slip of the pen. */
    private static final int TELLING = 3;

    /** The fields of each type, by its folder. */
    private static final Map<String, Set<String>> KEYS =
            ContentTypes.ALL.stream()
                    .collect(Collectors.toUnmodifiableMap(ContentType::folder, Misplaced::keys));

    private Misplaced() {}

    /** A file in a good folder is of a kind that is not read there. */
    static Finding of(SourceFile file) {
        Address address = file.address();
        if (address.isLijst()) {
            return kind(file, List.of("yml"));
        }
        if (ContentTypes.at(file.address()).isPresent()) {
            return kind(file, KINDS);
        }
        List<String> folders =
                address.segments().subList(0, Math.max(0, address.segments().size() - 1));
        String folder = folders.isEmpty() ? "." : folders.get(folders.size() - 1);
        List<String> elsewhere =
                ContentTypes.inFolder(folder).map(Misplaced::paths).orElse(List.of());
        return new BestandOnverwacht(
                file.start(),
                Wat.MAP,
                folders.isEmpty() ? "content" : String.join("/", folders),
                elsewhere.isEmpty() ? folders(address) : elsewhere);
    }

    /** Says that a document has the fields of another type, when it surely has. */
    static Optional<Finding> ofOtherType(Document document, ContentType<?> type) {
        Set<String> known = KEYS.getOrDefault(type.folder(), Set.of());
        int strange = 0;
        for (Mapping.Entry entry : document.kop().entries()) {
            strange += known.contains(entry.key().text()) ? 0 : 1;
        }
        List<String> keys =
                strange < TELLING
                        ? List.of()
                        : document.kop().entries().stream()
                                .map(entry -> entry.key().text())
                                .toList();
        return keys.isEmpty()
                ? Optional.empty()
                : ContentTypes.ALL.stream()
                        .filter(other -> knows(other, keys))
                        .findFirst()
                        .map(
                                other ->
                                        new MapVerkeerd(
                                                document.source().start(),
                                                type.folder(),
                                                other.name(),
                                                paths(other)));
    }

    private static Set<String> keys(ContentType<?> type) {
        return type.fields().stream().map(Field::key).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean knows(ContentType<?> type, List<String> keys) {
        return KEYS.getOrDefault(type.folder(), Set.of()).containsAll(keys);
    }

    private static Finding kind(SourceFile file, List<String> kinds) {
        String extension = file.address().extension();
        return new BestandOnverwacht(
                file.start(),
                Wat.SOORT,
                extension.isEmpty() ? file.address().fileName() : "." + extension,
                kinds);
    }

    /** The folders that may stand where the folder of this file stands. */
    private static List<String> folders(Address address) {
        ContentHome home = ContentHome.of(address);
        return ContentTypes.ALL.stream()
                .filter(type -> type.homes().contains(home))
                .map(ContentType::folder)
                .sorted()
                .toList();
    }

    private static List<String> paths(ContentType<?> type) {
        return Stream.of(ContentHome.values())
                .filter(type.homes()::contains)
                .map(home -> path(home, type.folder()))
                .toList();
    }

    private static String path(ContentHome home, String folder) {
        return switch (home) {
            case PARTNER -> "partners/naam-van-de-partner/" + folder;
            case NETWERK -> "netwerk/" + folder;
            case HUIS -> folder.equals(Address.PARTNERS) ? "partners/naam-van-de-partner" : folder;
        };
    }
}
