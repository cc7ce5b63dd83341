package be.huisvanhetkind.content;

import static be.huisvanhetkind.content.Kinds.choice;
import static be.huisvanhetkind.content.Kinds.date;
import static be.huisvanhetkind.content.Kinds.group;
import static be.huisvanhetkind.content.Kinds.language;
import static be.huisvanhetkind.content.Kinds.listOf;
import static be.huisvanhetkind.content.Kinds.ref;
import static be.huisvanhetkind.content.Kinds.text;

import be.huisvanhetkind.content.shapes.AfbeeldingShape;
import be.huisvanhetkind.model.Afbeelding;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.Zichtbaarheid;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Thema;
import be.huisvanhetkind.model.redactie.Nieuws;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The declaration of one content type: where its documents live, which fields they have, what they
 * become. Public types must have a summary and a date of checking; internal types may.
 */
public abstract class ContentType<T extends Item> extends Fields {
    private static final Set<Class<? extends Item>> HAVE_NO_THEME =
            Set.of(Thema.class, Partner.class, Locatie.class);
    private static final Set<Class<? extends Item>> SHOW_MORE_WITH_A_PICTURE =
            Set.of(Aanbod.class, Activiteit.class, Locatie.class, Nieuws.class);

    private final Class<T> type;
    private final String folder;
    private final Set<Home> homes;

    private final Field<String> titel;
    private final Field<String> samenvatting;
    private final Field<Status> status;
    private final Field<Zichtbaarheid> zichtbaarheid;
    private final Field<LocalDate> nagekekenOp;
    private final Field<LocalDate> nazienVoor;
    private final Field<LocalDate> geldigVanaf;
    private final Field<LocalDate> geldigTot;
    private final Field<String> taal;
    private final Field<Ref<T>> vertalingVan;
    private final Field<List<Ref<Thema>>> themas;
    private final Field<List<String>> trefwoorden;
    private final Field<Afbeelding> afbeelding;
    private final Field<List<String>> bronnen;

    /**
     * @param type what the documents become
     * @param folder the name of the folder that holds them
     * @param homes where that folder may be
     */
    protected ContentType(Class<T> type, String folder, Home... homes) {
        this.type = type;
        this.folder = folder;
        this.homes = Set.of(homes);
        titel = required("titel", text(3, 80), "Hoe het heet, in woorden van gezinnen.");
        samenvatting =
                declare("samenvatting", text(20, 200), "Eén of twee zinnen: wat je hier vindt.");
        status =
                required(
                        "status",
                        choice(Status.class),
                        "Hoe ver het staat; alleen gepubliceerd komt op de site.");
        zichtbaarheid = optional("zichtbaarheid", choice(Zichtbaarheid.class), "Wie het mag zien.");
        nagekekenOp = declare("nagekeken_op", date(), "Wanneer iemand de tekst het laatst nalas.");
        nazienVoor =
                optional(
                        "nazien_voor",
                        date(),
                        "Wanneer iemand dit opnieuw naleest; leeg is een jaar later.");
        geldigVanaf = optional("geldig_vanaf", date(), "Vanaf wanneer het op de site mag.");
        geldigTot = optional("geldig_tot", date(), "Tot en met wanneer het op de site mag.");
        taal = optional("taal", language(), "De taal van de tekst; leeg is Nederlands.");
        vertalingVan =
                optional("vertaling_van", ref(type), "Het bestand waarvan dit een vertaling is.");
        themas =
                useful(
                        HAVE_NO_THEME.contains(type) ? 0 : 2,
                        "themas",
                        listOf(ref(Thema.class)),
                        "Waarover het gaat.");
        trefwoorden =
                useful(
                        1,
                        "trefwoorden",
                        listOf(text(2, 40)),
                        "Woorden waarmee gezinnen dit zoeken.");
        afbeelding =
                useful(
                        SHOW_MORE_WITH_A_PICTURE.contains(type) ? 1 : 0,
                        "afbeelding",
                        group(new AfbeeldingShape()),
                        "Een beeld bij de tekst.");
        bronnen = closing("bronnen", listOf(text(3, 200)), "Waar dit vandaan komt.");
    }

    /** A field that public types must have. */
    private <V> Field<V> declare(String key, Kind<V> kind, String help) {
        return isPublic() ? required(key, kind, help) : optional(key, kind, help);
    }

    /** Makes the item; total, because everything was read without errors. */
    protected abstract T make(Fiche fiche, Values v);

    /** What this type is, in one Dutch sentence for an author. */
    public abstract String description();

    /**
     * How much a text below the fields helps a family, as {@link Field#usefulness}; 0 for a type
     * whose documents need not be complete.
     */
    public int usefulText() {
        return 0;
    }

    public final Class<T> type() {
        return type;
    }

    /** The word an author and the command line use: {@code aanbod}. */
    public final String name() {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    public final String folder() {
        return folder;
    }

    public final Set<Home> homes() {
        return homes;
    }

    /** Whether documents of this type can be on the site. */
    public final boolean isPublic() {
        return Publiek.class.isAssignableFrom(type);
    }

    /** Reads a document; reports what is wrong, and gives nothing when there was an error. */
    final Optional<T> read(Document document, Reading reading) {
        return read(document.kop(), reading).map(v -> make(fiche(document, v, reading), v));
    }

    private Fiche fiche(Document document, Values v, Reading reading) {
        return new Fiche(
                document.origin(),
                document.afdruk().met(reading.beelden()),
                document.id(),
                document.eigenaar(),
                v.get(titel),
                v.get(samenvatting, ""),
                v.get(status),
                v.get(zichtbaarheid, isPublic() ? Zichtbaarheid.PUBLIEK : Zichtbaarheid.INTERN),
                v.get(taal, "nl"),
                v.find(vertalingVan),
                v.find(nagekekenOp),
                v.find(nazienVoor),
                v.find(geldigVanaf),
                v.find(geldigTot),
                v.list(themas),
                v.list(trefwoorden),
                v.find(afbeelding),
                v.list(bronnen),
                document.tekst(),
                reading.refs(),
                reading.teksten(),
                reading.adressen());
    }
}
