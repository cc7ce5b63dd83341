package be.huisvanhetkind.content;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import java.util.List;
import java.util.Optional;

/**
 * An example of each type, and the picture they show, as they come with the program: for who has no
 * content at hand.
 */
public final class Voorbeeldbestanden {
    private static final String FOLDER = "voorbeelden/";

    /** The names of the public types that have one: of a program built without content, none. */
    public static final List<String> SOORTEN =
            ContentTypes.ALL.stream()
                    .filter(ContentType::isPublic)
                    .map(ContentType::name)
                    .filter(naam -> find(naam + ".md").isPresent())
                    .toList();

    private Voorbeeldbestanden() {}

    /** The text of the example of a public type. */
    public static byte[] of(String soort) {
        return find(soort + ".md").orElseThrow();
    }

    /** The same, taken apart. */
    static Optional<Document> document(String soort, Parsers parsers) {
        String naam = soort + ".md";
        SourceFile file = Meegebracht.called(FOLDER + naam);
        return find(naam).flatMap(bytes -> parsers.read(file, bytes, finding -> {}));
    }

    /** One of the files. */
    public static Optional<byte[]> find(String naam) {
        return Meegebracht.find(FOLDER + naam);
    }
}
