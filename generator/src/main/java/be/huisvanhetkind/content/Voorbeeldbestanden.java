package be.huisvanhetkind.content;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** An example of each public type, as it comes with the program: for who has no content at hand. */
public final class Voorbeeldbestanden {
    private static final String FOLDER = "/voorbeelden/";

    /** The names of the types that have one: of a program built without content, none. */
    public static final List<String> SOORTEN =
            ContentTypes.ALL.stream()
                    .filter(ContentType::isPublic)
                    .map(ContentType::name)
                    .filter(naam -> Voorbeeldbestanden.class.getResource(path(naam)) != null)
                    .toList();

    private Voorbeeldbestanden() {}

    /** The text of one of them. */
    public static byte[] of(String soort) {
        try (InputStream in =
                Objects.requireNonNull(
                        Voorbeeldbestanden.class.getResourceAsStream(path(soort)), soort)) {
            return in.readAllBytes();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private static String path(String soort) {
        return FOLDER + soort + ".md";
    }
}
