package be.huisvanhetkind.site.data;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.model.Publiek;
import java.util.List;

/**
 * A public type as open data, made of its declaration and of nothing else.
 *
 * @param naam the word for one of them: {@code aanbod}
 * @param lijst the word for all of them, which is the folder of their files: {@code activiteiten}
 * @param velden what an author filled in, as far as others may know it
 * @param uitleg what it is, in one Dutch sentence
 */
public record Datasoort(
        Class<? extends Publiek> type,
        String naam,
        String lijst,
        Datatype.Group velden,
        String uitleg) {
    /** Every public type, in the order of the declarations. */
    public static final List<Datasoort> ALL =
            ContentTypes.ALL.stream().filter(ContentType::isPublic).map(Datasoort::of).toList();

    private static Datasoort of(ContentType<?> declared) {
        return new Datasoort(
                declared.type().asSubclass(Publiek.class),
                declared.name(),
                declared.folder(),
                declared.open(),
                declared.description());
    }

    /** The one with a word. */
    public static Datasoort named(String naam) {
        return ALL.stream().filter(one -> one.naam.equals(naam)).findFirst().orElseThrow();
    }

    /** That of a type; nothing when it is not public. */
    public static Datasoort of(Class<?> type) {
        return ALL.stream().filter(one -> one.type.equals(type)).findFirst().orElseThrow();
    }
}
