package be.huisvanhetkind.content.types;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Fields;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The declaration of one content type: where its documents live, which fields they have, what they
 * become.
 */
public abstract class ContentType<T extends Item> extends Fields {
    /** The field that {@code huis import} writes, and no author. */
    public static final String HERKOMST = "herkomst";

    /** The field that says whether a file is published. */
    public static final String STATUS = "status";

    private final Class<T> type;
    private final String folder;
    private final Usefulness nut;
    private final Set<ContentHome> homes;
    private final FicheFields<T> fiche;

    /**
     * @param type what the documents become
     * @param folder the name of the folder that holds them
     * @param nut how much what every document has helps a family
     * @param homes where that folder may be
     */
    protected ContentType(Class<T> type, String folder, Usefulness nut, ContentHome... homes) {
        this(type, folder, nut, Set.of(homes), new FicheFields<>(type, nut));
    }

    private ContentType(
            Class<T> type,
            String folder,
            Usefulness nut,
            Set<ContentHome> homes,
            FicheFields<T> fiche) {
        super(fiche);
        this.type = type;
        this.folder = folder;
        this.nut = nut;
        this.homes = homes;
        this.fiche = fiche;
    }

    /** Makes the item; total, because everything was read without errors. */
    protected abstract T make(Fiche fiche, Values v);

    /** What this type is, in one Dutch sentence for an author. */
    public abstract String description();

    /** What a new file begins with besides what it must have: it may not stay that way. */
    public Set<String> beginning() {
        return Set.of();
    }

    /** How much a text below the fields helps a family; 0 when documents need not be complete. */
    public final int usefulText() {
        return nut.tekst();
    }

    /** What others may know of its documents, in order. */
    public final Datatype.Group open() {
        return datatype(name());
    }

    public final Class<T> type() {
        return type;
    }

    /** The word an author and the command line use: {@code aanbod}. */
    public final String name() {
        return Item.soortnaam(type);
    }

    public final String folder() {
        return folder;
    }

    public final Set<ContentHome> homes() {
        return homes;
    }

    /** Whether documents of this type can be on the site. */
    public final boolean isPublic() {
        return Publiek.class.isAssignableFrom(type);
    }

    /**
     * A document with errors as it may be meant, and published, for who judges the others; nothing
     * when nobody can guess.
     */
    public final Optional<T> guess(Document document, Reading reading) {
        List<Entry> entries = new ArrayList<>(document.kop().entries());
        entries.removeIf(entry -> entry.key().text().equals(STATUS) && !isStatus(entry.value()));
        if (entries.stream().noneMatch(entry -> entry.key().text().equals(STATUS))) {
            Scalar key = new Scalar(document.kop().place(), STATUS);
            entries.add(new Entry(key, key.with(Status.GEPUBLICEERD.id())));
        }
        Mapping kop = new Mapping(document.kop().place(), entries, false);
        Document guess = new Document(document.source(), kop, document.tekst(), document.afdruk());
        return read(guess, reading.guessing());
    }

    private static boolean isStatus(Node value) {
        return value instanceof Scalar said
                && Stream.of(Status.values()).anyMatch(one -> one.id().equals(said.text().strip()));
    }

    /** Reads a document; reports what is wrong, and gives nothing when there was an error. */
    public final Optional<T> read(Document document, Reading reading) {
        return read(document.kop(), reading)
                .map(v -> make(fiche.make(keys(), document, v, reading), v));
    }
}
