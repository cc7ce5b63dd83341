package be.huisvanhetkind.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.taal.Gezinstekst;
import be.huisvanhetkind.uitleg.Fence;
import be.huisvanhetkind.uitleg.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A house of the explanation pages with files of a test laid over it, of which a test asks only the
 * rules it is about: a mistake in another rule is not seen, and no time goes to it.
 */
public final class Proefhuis {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
    private static final String NIEUWS =
            """
            ---
            titel: Open deur op zaterdag
            samenvatting: Kom binnenkijken en drink een koffie met ons.
            status: gepubliceerd
            nagekeken_op: 2026-11-02
            datum: 2026-11-02
            %s---

            %s
            """;

    private final Grondhuis grond;
    private final Path folder;
    private final Set<String> families;

    /** The files of the test, by their name. */
    private final TreeMap<String, Path> laid = new TreeMap<>();

    /** The files it took away. */
    private final Set<String> gone = new HashSet<>();

    private Proefhuis(Grondhuis grond, Path folder, String... families) {
        this.grond = grond;
        this.folder = folder;
        this.families = Set.of(families);
    }

    /** The smallest house; asked are the rules of some families, such as {@code tijd}. */
    public static Proefhuis klein(Path folder, String... families) {
        return new Proefhuis(Grondhuis.KLEIN, folder, families);
    }

    /** A house that meets every condition of recognition and subsidy. */
    public static Proefhuis erkend(Path folder, String... families) {
        return new Proefhuis(Grondhuis.ERKEND, folder, families);
    }

    /** The base house of an explanation page, with its samples below a heading. */
    static Proefhuis of(Page page, String heading, Path folder) {
        Proefhuis house = page.isAboutRecognition() ? erkend(folder) : klein(folder);
        page.samples(heading).forEach(house::lay);
        return house;
    }

    private void lay(Fence sample) {
        String path = sample.path();
        switch (sample.type()) {
            case "bestand" -> write(path, bytes(sample));
            case "weg" -> gone.add(path);
            default -> throw new IllegalArgumentException("no sample for a rule: " + sample);
        }
    }

    private byte[] bytes(Fence sample) {
        return sample.has("vervolg")
                ? (read(sample.path()) + sample.text()).getBytes(StandardCharsets.UTF_8)
                : sample.bytes();
    }

    /** Writes a file. */
    public Proefhuis write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Proefhuis write(String path, byte[] bytes) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        laid.put(path, file);
        return this;
    }

    /** Writes every file of a folder. */
    public Proefhuis layAll(Path files) {
        try (Stream<Path> walk = Files.walk(files)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String path = files.relativize(file).toString().replace('\\', '/');
                write(path, Files.readAllBytes(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** Writes a file with front matter, and nothing else. */
    public Proefhuis add(String path, String... kop) {
        return write(path, "---\n" + String.join("\n", kop) + "\n---\n");
    }

    /** Changes every such text in a file, which must be there. */
    public Proefhuis replace(String path, String from, String to) {
        String text = read(path);
        assertTrue(text.contains(from), path + " does not say: " + from);
        return write(path, text.replace(from, to));
    }

    /** Writes a file like another one, with one text changed. */
    public Proefhuis copy(String from, String to, String text, String other) {
        return write(to, read(from)).replace(to, text, other);
    }

    /** Writes more at the end of a file. */
    public Proefhuis append(String path, String text) {
        return write(path, read(path) + text);
    }

    /** Writes a news item; its text begins at line 9. */
    public Proefhuis nieuws(String text) {
        return nieuws("", text);
    }

    /** Writes a news item that has more fields. */
    public Proefhuis nieuws(String fields, String text) {
        return write("nieuws/open-deur.md", NIEUWS.formatted(fields, text));
    }

    private String read(String path) {
        Path file = laid.get(path);
        try {
            return Files.readString(file == null ? grond.file(path) : file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The house on the day the tests live in. */
    public Huis now() {
        return read(VANDAAG).value().orElseThrow();
    }

    public Huis on(String day) {
        return read(LocalDate.parse(day)).value().orElseThrow();
    }

    private Outcome<Optional<Huis>> read(LocalDate day) {
        return grond.with(laid, gone, day);
    }

    /** What is found while reading, and by the rules of the families. */
    public Stream<Finding> all() {
        Outcome<Optional<Huis>> read = read(VANDAAG);
        return Stream.concat(
                read.findings().stream(),
                asked(
                        read.value().orElseThrow(),
                        rule -> families.contains(family(rule.finding()))));
    }

    /** The same as lines: {@code code file:line}. */
    public List<String> findings() {
        return all().map(one -> one.code() + " " + line(one)).sorted().toList();
    }

    /** The same with columns: {@code code file:line:column}. */
    public List<String> columns() {
        return all().map(one -> one.code() + " " + one.place()).sorted().toList();
    }

    /** Where one rule found something, as {@code file:line}. */
    public List<String> findings(String code) {
        return ask(code).map(Proefhuis::line).sorted().toList();
    }

    /** What one rule says. */
    public List<String> messages(String code) {
        return ask(code).map(one -> one.message() + " " + one.hint()).sorted().toList();
    }

    /** Whether one rule finds something. */
    public boolean gives(String code) {
        return ask(code).findAny().isPresent();
    }

    private Stream<Finding> ask(String code) {
        return ask(code, now());
    }

    /** What one rule finds, as serious as it says itself. */
    static Stream<Finding> ask(String code, Huis huis) {
        assertTrue(
                RuleBook.all().stream().anyMatch(rule -> rule.code().equals(code)), "no " + code);
        return asked(huis, rule -> rule.code().equals(code));
    }

    private static Stream<Finding> asked(Huis huis, Predicate<Rule<?>> wanted) {
        return Stream.concat(
                RuleBook.HUIS.stream().filter(wanted).flatMap(rule -> rule.check().apply(huis)),
                RuleBook.TEKSTEN.stream()
                        .filter(wanted)
                        .flatMap(
                                rule ->
                                        Gezinstekst.of(huis)
                                                .flatMap(tekst -> rule.check().apply(tekst))));
    }

    private static String family(Class<?> finding) {
        String name = finding.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String line(Finding finding) {
        return finding.place().file() + ":" + finding.place().line();
    }

    /** The files findings are about, each with its line: {@code kompas.md:8}. */
    public static List<String> places(Stream<? extends Finding> findings) {
        return findings.map(Finding::place)
                .sorted()
                .map(place -> Path.of(place.file()).getFileName() + ":" + place.line())
                .toList();
    }
}
