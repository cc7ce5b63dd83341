package be.huisvanhetkind.content;

import be.huisvanhetkind.content.Recall.Typed;
import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.BegrippenlijstLeeg;
import be.huisvanhetkind.content.findings.HuisOntbreekt;
import be.huisvanhetkind.content.findings.NaamDubbel;
import be.huisvanhetkind.content.findings.PartnerOntbreekt;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.content.types.VerbandShape;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.Vingerafdruk;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Geraden;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Omgeving;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.tijd.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts documents together as one typed house: vocabularies first, because every document may use
 * them.
 */
public final class HuisReader {
    private final Documents documents;
    private final LocalDate vandaag;
    private final Recall recall;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Class<? extends Item>, Map<String, Item>> items = new HashMap<>();
    private final Set<String> onvolledig = new HashSet<>();
    private final Map<Class<? extends Item>, Map<String, Item>> guesses = new HashMap<>();
    private boolean isGuessed;

    private HuisReader(Documents documents, LocalDate vandaag, Recall recall) {
        this.documents = documents;
        this.vandaag = vandaag;
        this.recall = recall;
    }

    /**
     * The house; empty when there is no {@code huis.yml} that can be read, because nothing has
     * meaning without it.
     */
    public static Outcome<Optional<Huis>> read(Documents documents, LocalDate vandaag) {
        return read(documents, vandaag, new Recall());
    }

    /** The same, for who reads the same house again and again. */
    public static Outcome<Optional<Huis>> read(
            Documents documents, LocalDate vandaag, Recall recall) {
        HuisReader reader = new HuisReader(documents, vandaag, recall);
        Optional<Huis> huis = reader.read();
        return new Outcome<>(huis, once(reader.findings));
    }

    /** What many files tell of one list that is not there is told by the first of them. */
    private static List<Finding> once(List<Finding> findings) {
        Set<String> lijsten = new HashSet<>();
        return findings.stream().filter(one -> !isKnown(one, lijsten)).toList();
    }

    private static boolean isKnown(Finding one, Set<String> lijsten) {
        return one instanceof BegrippenlijstLeeg gone && !lijsten.add(gone.lijst());
    }

    private Optional<Huis> read() {
        Outcome<Begrippen> begrippen = BegrippenReader.read(documents);
        Outcome<Kalender> kalender = KalenderReader.read(documents.lists(), vandaag);
        findings.addAll(begrippen.findings());
        findings.addAll(kalender.findings());
        Outcome<Omgeving> omgeving = OmgevingReader.read(documents.lists());
        findings.addAll(omgeving.findings());
        readItems(begrippen.value());
        documents.unreadable().forEach(file -> rememberUnreadable(file, begrippen.value()));
        reportPartnersWithoutProfile();
        return verband(begrippen.value())
                .map(verband -> house(verband, begrippen, kalender, omgeving));
    }

    private Huis house(
            Samenwerkingsverband verband,
            Outcome<Begrippen> begrippen,
            Outcome<Kalender> kalender,
            Outcome<Omgeving> omgeving) {
        return new Huis(
                verband,
                items,
                onvolledig,
                new Geraden(guesses, isGuessed),
                begrippen.value(),
                kalender.value(),
                omgeving.value(),
                vandaag);
    }

    /** Several at a time; the order of the files is kept. */
    private void readItems(Begrippen begrippen) {
        recall.speak(begrippen);
        List<Typed> read =
                documents.documents().parallelStream()
                        .flatMap(document -> read(document, begrippen).stream())
                        .toList();
        Map<String, Document> names = new LinkedHashMap<>();
        recall.keep(read);
        for (Typed one : read) {
            findings.addAll(one.findings());
            Document earlier =
                    names.putIfAbsent(
                            one.type().name() + "/" + one.document().id(), one.document());
            if (earlier != null) {
                // Which of the two was there first, only their authors know.
                findings.add(sameName(earlier, one.document()));
                findings.add(sameName(one.document(), earlier));
            } else {
                one.item().ifPresentOrElse(item -> add(one, item), () -> rememberBroken(one));
            }
        }
    }

    private void add(Typed one, Item item) {
        itemsOf(one.type()).put(item.id(), item);
        if (item.fiche().publicatie().status() == Status.GEPUBLICEERD) {
            findings.addAll(documents.invented().in(one.document()));
        }
    }

    private static Finding sameName(Document one, Document other) {
        String there = String.join("/", other.source().address().segments());
        return new NaamDubbel(one.source().start(), one.id(), there);
    }

    private Optional<Typed> read(Document document, Begrippen begrippen) {
        return ContentTypes.at(document.source().address())
                .map(type -> recall.read(document, type, documents, begrippen));
    }

    private Map<String, Item> itemsOf(ContentType<?> type) {
        return items.computeIfAbsent(type.type(), some -> new TreeMap<>());
    }

    private Reading reading(Document document, Begrippen begrippen) {
        String folder = Recall.folder(document);
        return new Reading(
                begrippen,
                path -> Optional.ofNullable(documents.images().get(folder + path)),
                () -> FrontMatter.lines(document.source()));
    }

    private Optional<Samenwerkingsverband> verband(Begrippen begrippen) {
        Optional<Document> document =
                documents.documents().stream()
                        .filter(one -> one.source().address().isHuis())
                        .findFirst();
        if (document.isEmpty()) {
            boolean isBroken =
                    documents.unreadable().stream().anyMatch(file -> file.address().isHuis());
            if (!isBroken) {
                findings.add(new HuisOntbreekt(documents.missing(Address.HUIS)));
            }
            return Optional.empty();
        }
        Reading reading = reading(document.get(), begrippen);
        Optional<Samenwerkingsverband> verband =
                new VerbandShape(document.get().origin(), reading)
                        .readValue(document.get().kop(), reading);
        findings.addAll(reading.findings());
        isGuessed = verband.isEmpty();
        return verband.or(() -> guessed(document.get(), reading.guessing()));
    }

    private static Optional<Samenwerkingsverband> guessed(Document document, Reading reading) {
        return new VerbandShape(document.origin(), reading).readValue(document.kop(), reading);
    }

    private void rememberBroken(Typed broken) {
        onvolledig.add(broken.type().name() + "/" + broken.document().id());
        broken.guess().ifPresent(item -> guess(broken.type(), item));
    }

    /** Of what cannot even be taken apart, everything is guessed but its name. */
    private void rememberUnreadable(SourceFile file, Begrippen begrippen) {
        Mapping nothing = new Mapping(file.start(), List.of(), false);
        Document document = new Document(file, nothing, Tekst.LEEG, Vingerafdruk.GEEN);
        for (ContentType<?> type : ContentTypes.at(file.address()).stream().toList()) {
            onvolledig.add(type.name() + "/" + file.address().id());
            type.guess(document, reading(document, begrippen)).ifPresent(item -> guess(type, item));
        }
    }

    private void guess(ContentType<?> type, Item item) {
        guesses.computeIfAbsent(type.type(), some -> new TreeMap<>()).put(item.id(), item);
    }

    /** Everything in a partner's folder belongs to the partner, so there must be one. */
    private void reportPartnersWithoutProfile() {
        Map<String, SourceFile> owners = new TreeMap<>();
        for (Document document : documents.documents()) {
            document.eigenaar()
                    .ifPresent(partner -> owners.putIfAbsent(partner, document.source()));
        }
        owners.forEach(
                (partner, file) -> {
                    boolean known =
                            items.getOrDefault(Partner.class, Map.of()).containsKey(partner)
                                    || onvolledig.contains("partner/" + partner);
                    if (!known) {
                        findings.add(new PartnerOntbreekt(file.start(), partner));
                    }
                });
    }
}
