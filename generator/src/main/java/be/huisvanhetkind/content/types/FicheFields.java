package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.language;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.oldAddress;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Fields;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.AfbeeldingShape;
import be.huisvanhetkind.content.shapes.HerkomstShape;
import be.huisvanhetkind.model.Afbeelding;
import be.huisvanhetkind.model.Bestand;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Fiche.Nalezing;
import be.huisvanhetkind.model.Fiche.Publicatie;
import be.huisvanhetkind.model.Fiche.Woorden;
import be.huisvanhetkind.model.Herkomst;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.Zichtbaarheid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields every document has. Public types must have a summary and a date of checking; internal
 * types may.
 */
final class FicheFields<T extends Item> extends Fields {
    private final boolean isPublic;
    private final Field<String> titel;
    private final Field<String> samenvatting;
    private final Field<Status> status;
    private final Field<Zichtbaarheid> zichtbaarheid;
    private final Field<LocalDate> nagekekenOp;
    private final Field<LocalDate> nazienVoor;
    private final Field<LocalDate> geldigVanaf;
    private final Field<LocalDate> geldigTot;
    private final Optional<Field<List<String>>> oudeAdressen;
    private final Field<String> taal;
    private final Field<Ref<T>> vertalingVan;
    private final Field<List<Ref<Thema>>> themas;
    private final Field<List<String>> trefwoorden;
    private final Field<Afbeelding> afbeelding;
    private final Field<List<String>> bronnen;
    private final Field<Herkomst> herkomst;

    FicheFields(Class<T> type, Usefulness nut) {
        this.isPublic = Publiek.class.isAssignableFrom(type);
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
        oudeAdressen =
                isPublic
                        ? Optional.of(
                                optional(
                                        "oude_adressen",
                                        listOf(oldAddress()),
                                        "Waar deze pagina vroeger stond."))
                        : Optional.empty();
        taal = optional("taal", language(), "De taal van de tekst; leeg is Nederlands.");
        vertalingVan =
                optional("vertaling_van", ref(type), "Het bestand waarvan dit een vertaling is.");
        themas = useful(nut.themas(), "themas", listOf(ref(Thema.class)), "Waarover het gaat.");
        trefwoorden =
                useful(
                        1,
                        "trefwoorden",
                        listOf(text(2, 40)),
                        "Woorden waarmee gezinnen dit zoeken.");
        afbeelding =
                useful(
                        nut.afbeelding(),
                        "afbeelding",
                        group(new AfbeeldingShape()),
                        "Een beeld bij de tekst.");
        bronnen = closing("bronnen", listOf(text(3, 200)), "Waar dit vandaan komt.");
        herkomst =
                closing(
                        ContentType.HERKOMST,
                        group(new HerkomstShape()),
                        "Waar het ingelezen is; huis import schrijft het.");
        withhold(status, zichtbaarheid, nazienVoor, vertalingVan, bronnen, herkomst);
        oudeAdressen.ifPresent(this::withhold);
    }

    /** A field that public types must have. */
    private <V> Field<V> declare(String key, Kind<V> kind, String help) {
        return isPublic ? required(key, kind, help) : optional(key, kind, help);
    }

    /** What every document has; total, because everything was read without errors. */
    Fiche make(Set<String> keys, Document document, Values v, Reading reading) {
        return new Fiche(
                new Bestand(
                        document.origin().declaring(keys),
                        reading.refs(),
                        reading.teksten(),
                        reading.adressen(),
                        v.open(reading)),
                document.afdruk().with(reading.beelden()),
                document.id(),
                document.eigenaar(),
                v.find(vertalingVan),
                new Publicatie(
                        v.get(status),
                        v.get(
                                zichtbaarheid,
                                isPublic ? Zichtbaarheid.PUBLIEK : Zichtbaarheid.INTERN),
                        v.find(geldigVanaf),
                        v.find(geldigTot),
                        oudeAdressen.map(v::list).orElse(List.of())),
                new Nalezing(v.find(nagekekenOp), v.find(nazienVoor)),
                v.list(themas),
                v.list(bronnen),
                v.find(herkomst),
                v.find(afbeelding),
                new Woorden(
                        v.get(taal, "nl"),
                        v.get(titel),
                        v.get(samenvatting, ""),
                        v.list(trefwoorden),
                        document.tekst()));
    }
}
