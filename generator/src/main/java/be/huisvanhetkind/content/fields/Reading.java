package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.findings.VeldOntbreekt;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Corrected;
import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Koppeling;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The reading of one document: what its kinds may look up, and what was found on the way. Lives as
 * long as that takes.
 */
public final class Reading {
    private final Begrippen begrippen;
    private final Function<String, Optional<SourceFile>> neighbours;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Ref<? extends Item>> refs = new ArrayList<>();
    private final List<Alinea> teksten = new ArrayList<>();
    private final List<Koppeling> adressen = new ArrayList<>();
    private final List<Media> beelden = new ArrayList<>();
    private final Map<Object, Gegevens> groups = new IdentityHashMap<>();
    private final Supplier<List<String>> lines;
    private Optional<Manuscript> manuscript = Optional.empty();
    private int errors;
    private boolean guesses;

    /**
     * @param begrippen the vocabularies
     * @param neighbours finds a file by its path from the folder of the document
     */
    public Reading(Begrippen begrippen, Function<String, Optional<SourceFile>> neighbours) {
        this(begrippen, neighbours, List::of);
    }

    /**
     * @param lines the file as it was typed, for who corrects it
     */
    public Reading(
            Begrippen begrippen,
            Function<String, Optional<SourceFile>> neighbours,
            Supplier<List<String>> lines) {
        this.begrippen = begrippen;
        this.neighbours = neighbours;
        this.lines = lines;
    }

    /** The same document read as well as it goes: what is wrong is guessed, and not told again. */
    public Reading guessing() {
        Reading guessing = new Reading(begrippen, neighbours);
        guessing.guesses = true;
        return guessing;
    }

    /** Whether a group with something wrong is filled with examples. */
    boolean guesses() {
        return guesses;
    }

    /** Where the findings of what is read next will begin. */
    public int mark() {
        return findings.size();
    }

    /** Whether there is an error since a mark that nobody can mend yet. */
    public boolean isWrong(int mark) {
        return findings.subList(mark, findings.size()).stream().anyMatch(Reading::isOpen);
    }

    private static boolean isOpen(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.correction().isEmpty();
    }

    /** Tells what to write to mend every error since a mark. */
    public void correct(int mark, Correction better) {
        for (int at = mark; at < findings.size(); at++) {
            Finding finding = findings.get(at);
            findings.set(at, isOpen(finding) ? new Corrected(finding, better) : finding);
        }
    }

    /** A field that is missed is elsewhere, and is to be moved. */
    void found(String key, Correction better) {
        findings.replaceAll(one -> isMissed(one, key) ? better(one, better) : one);
    }

    private static boolean isMissed(Finding one, String key) {
        return one instanceof Corrected made
                && made.finding() instanceof VeldOntbreekt missed
                && missed.veld().equals(key);
    }

    private static Finding better(Finding one, Correction better) {
        return new Corrected(((Corrected) one).finding(), better);
    }

    /** The file as it was typed. */
    public Manuscript manuscript() {
        Manuscript known = manuscript.orElseGet(() -> new Manuscript(lines.get()));
        manuscript = Optional.of(known);
        return known;
    }

    /** The same house, to try something in. */
    Reading trial() {
        return new Reading(begrippen, neighbours);
    }

    /** Adds a finding. */
    public void report(Finding finding) {
        findings.add(finding);
        errors += finding.severity() == Severity.ERROR ? 1 : 0;
    }

    /** The document cannot be used, and another file's finding already tells why. */
    public void refuse() {
        errors++;
    }

    /** Remembers a reference, so that the rules can follow it. */
    public <T extends Item> Ref<T> remember(Ref<T> ref) {
        refs.add(ref);
        return ref;
    }

    /** Remembers a text, so that the rules can read it. */
    public void remember(Place place, String tekst) {
        teksten.add(Alinea.veld(place, tekst));
    }

    /** Remembers a web or mail address, so that the rules can look at it. */
    public void remember(Place place, String adres, String doel) {
        adressen.add(new Koppeling(Alinea.veld(place, adres), doel));
    }

    /** Remembers a picture, because what it shows is part of what the document says. */
    public void remember(Media beeld) {
        beelden.add(beeld);
    }

    /** Remembers what was filled in of a group. */
    <T> T remember(T made, Gegevens open) {
        groups.put(made, open.as(made));
        return made;
    }

    /** A value as it was filled in: of what was made of a group, its fields. */
    Object open(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::open).toList();
        }
        Gegevens group = groups.get(value);
        return group == null ? value : group;
    }

    public Begrippen begrippen() {
        return begrippen;
    }

    /** A file in the folder of the document, or below it. */
    public Optional<SourceFile> neighbour(String path) {
        return neighbours.apply(path);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public List<Ref<? extends Item>> refs() {
        return List.copyOf(refs);
    }

    public List<Alinea> teksten() {
        return List.copyOf(teksten);
    }

    public List<Koppeling> adressen() {
        return List.copyOf(adressen);
    }

    public List<Media> beelden() {
        return List.copyOf(beelden);
    }

    /** How many errors were reported so far. */
    public int errors() {
        return errors;
    }
}
