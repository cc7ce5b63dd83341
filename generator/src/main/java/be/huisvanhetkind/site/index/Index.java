package be.huisvanhetkind.site.index;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Gidswoord;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The public house of one edition, as pages look things up in it. This is the only way in: whatever
 * is read of an item was asked here, and heard by the {@link Listener}. The association itself, the
 * vocabularies, the calendar and the day are the ground that everything stands on, and are not
 * asked for.
 */
public final class Index implements Lookup {
    private final OpenbaarHuis huis;
    private final Woordenboek woorden;
    private final Listener listener;
    private final List<Derived<?>> outcomes;
    private final Map<Derived<?>, Memo<?>> derived = new ConcurrentHashMap<>();

    private Index(
            OpenbaarHuis huis, Woordenboek woorden, Listener listener, List<Derived<?>> outcomes) {
        this.huis = huis;
        this.woorden = woorden;
        this.listener = listener;
        this.outcomes = List.copyOf(outcomes);
    }

    /**
     * The house in the words of a language.
     *
     * @param outcomes everything that is asked for by its outcome
     */
    public static Index of(
            OpenbaarHuis huis, Sitetaal taal, Listener listener, List<Derived<?>> outcomes) {
        return new Index(huis.in(taal), Woordenboek.of(taal), listener, outcomes);
    }

    public Sitetaal taal() {
        return woorden.taal();
    }

    /** What the site says itself, in the language of this edition. */
    public Woordenboek woorden() {
        return woorden;
    }

    /** A word of the site, in the language of this edition. */
    public String woord(String sleutel, Object... waarden) {
        return woorden.woord(sleutel, waarden);
    }

    public Samenwerkingsverband verband() {
        return huis.verband();
    }

    public Begrippen begrippen() {
        return huis.begrippen();
    }

    public Kalender kalender() {
        return huis.kalender();
    }

    public LocalDate vandaag() {
        return huis.vandaag();
    }

    /** Every public item of a type, translations too, ordered by id. */
    public <T extends Publiek> List<T> all(Class<T> type) {
        listener.note(Question.all(taal(), type));
        return huis.all(type);
    }

    /** The same without translations, for lists in which each thing stands once. */
    @Override
    public <T extends Publiek> List<T> oorspronkelijk(Class<T> type) {
        listener.note(Question.all(taal(), type));
        return huis.oorspronkelijk(type);
    }

    /** Every public item. */
    public Stream<Publiek> everything() {
        listener.note(Question.everything(taal()));
        return huis.items().values().stream().flatMap(perId -> perId.values().stream());
    }

    /** The types of which there is something to show, in no order. */
    public Stream<Paginasoort<? extends Publiek>> soorten() {
        listener.note(Question.everything(taal()));
        return huis.soorten();
    }

    public <T extends Publiek> Optional<T> find(Class<T> type, String id) {
        listener.note(Question.item(taal(), type, id));
        return huis.find(type, id);
    }

    public <T extends Publiek> Optional<T> find(Ref<T> ref) {
        return find(ref.type(), ref.id());
    }

    /** The items meant by references, in their order; what is not public is left out. */
    public <T extends Publiek> List<T> find(List<Ref<T>> refs) {
        return refs.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** The partner whose folder holds the item. */
    public Optional<Partner> eigenaar(Publiek item) {
        return item.fiche().eigenaar().flatMap(id -> find(Partner.class, id));
    }

    /** The running text of an item. */
    public Tekst tekst(Publiek item) {
        listener.note(Question.text(taal(), item));
        return item.fiche().tekst();
    }

    /** The items of a type that have words of their own in this edition. */
    public <T extends Publiek> Stream<T> eigen(Class<T> type) {
        return all(type).stream().filter(this::isEigen);
    }

    /**
     * Whether the words of an item are in the language of this edition. The Dutch one takes all, so
     * that a text in a language the site does not speak has its page too.
     */
    public boolean isEigen(Publiek item) {
        return taal() == Sitetaal.NL || item.fiche().taal().equals(taal().id());
    }

    /** How this edition says what stands there in Dutch, when the house has words for it. */
    public Optional<Gidswoord> gidswoord(String nl) {
        return begrippen().taalgids().find(taal(), nl);
    }

    /** Something made of the house; made once. */
    @Override
    public <T> T get(Derived<T> what) {
        Listener.Heard<T> known = memo(what).get();
        if (!what.outcomeOnly()) {
            return listener.tell(known);
        }
        if (!outcomes.contains(what)) {
            throw new IllegalArgumentException("nobody would hear that it changed: " + what.naam());
        }
        listener.note(Question.value(taal(), what));
        return known.value();
    }

    @SuppressWarnings("unchecked") // a memo is only ever kept under what made it
    private <T> Memo<T> memo(Derived<T> what) {
        return (Memo<T>)
                derived.computeIfAbsent(
                        what,
                        key -> new Memo<>(() -> listener.listen(() -> what.maker().apply(this))));
    }

    /** A group of items of a type, which is asked for by itself. */
    private <T extends Publiek> Groups<T> groups(Class<T> type, Derived<Groups<T>> what) {
        return memo(what)
                .get()
                .value()
                .heardBy(id -> listener.note(Question.group(taal(), type, what.naam(), id)));
    }

    public List<Aanbod> aanbod() {
        return get(Sorted.AANBOD);
    }

    public List<Partner> partners() {
        return get(Sorted.PARTNERS);
    }

    public List<Locatie> locaties() {
        return get(Sorted.LOCATIES);
    }

    public List<Activiteit> activiteiten() {
        return get(Sorted.ACTIVITEITEN);
    }

    public List<Thema> themas() {
        return get(Sorted.THEMAS);
    }

    public List<Vraag> vragen() {
        return get(Sorted.VRAGEN);
    }

    /** The age groups that have bounds. */
    @Override
    public List<Begrip> leeftijden() {
        return begrippen().of(Lijst.LEEFTIJDSGROEP).stream()
                .filter(begrip -> begrip.leeftijd().isPresent())
                .toList();
    }

    /** Those of them with an age in common with what is for some ages. */
    public Stream<Begrip> leeftijden(Leeftijd leeftijd) {
        return leeftijden().stream()
                .filter(groep -> groep.leeftijd().filter(leeftijd::overlaps).isPresent());
    }

    public Groups<Aanbod> aanbodPerPartner() {
        return groups(Aanbod.class, Grouped.AANBOD_PER_PARTNER);
    }

    public Groups<Aanbod> aanbodPerLocatie() {
        return groups(Aanbod.class, Grouped.AANBOD_PER_LOCATIE);
    }

    public Groups<Aanbod> aanbodPerThema() {
        return groups(Aanbod.class, Grouped.AANBOD_PER_THEMA);
    }

    public Groups<Aanbod> aanbodPerLeeftijd() {
        return groups(Aanbod.class, Grouped.AANBOD_PER_LEEFTIJD);
    }

    public Groups<Vraag> vragenPerThema() {
        return groups(Vraag.class, Grouped.VRAGEN_PER_THEMA);
    }

    public Groups<Vraag> vragenPerAanbod() {
        return groups(Vraag.class, Grouped.VRAGEN_PER_AANBOD);
    }

    public Groups<Activiteit> activiteitenPerPartner() {
        return groups(Activiteit.class, Grouped.ACTIVITEITEN_PER_PARTNER);
    }

    public Groups<Activiteit> activiteitenPerAanbod() {
        return groups(Activiteit.class, Grouped.ACTIVITEITEN_PER_AANBOD);
    }

    /** The same, for who looks at every group: asked for as a whole, which is one question. */
    public Groups<Activiteit> alleActiviteitenPerAanbod() {
        return get(Grouped.ACTIVITEITEN_PER_AANBOD);
    }

    public Groups<Activiteit> activiteitenPerLocatie() {
        return groups(Activiteit.class, Grouped.ACTIVITEITEN_PER_LOCATIE);
    }

    /** The first building of the house, when it has one. */
    public Optional<Locatie> gebouw() {
        return locaties().stream()
                .filter(locatie -> locatie.soort() == Locatiesoort.HUIS)
                .findFirst();
    }

    /** What this house answers to a question, as a digest. */
    public String answer(Question question) {
        return new Reply(huis, outcomes, this::value).to(question);
    }

    /** What is made of the house, without asking for it. */
    private Object value(Derived<?> what) {
        return memo(what).get().value();
    }

    /** Everything that was asked, and by whom it was heard. */
    public Listener listener() {
        return listener;
    }
}
