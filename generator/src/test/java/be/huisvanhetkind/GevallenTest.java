package be.huisvanhetkind;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.spec.Spec;
import be.huisvanhetkind.spec.Spec.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small inputs that other systems stumbled over, each laid over the house of the repository: what
 * its author hears, and what families read. {@code gevallen.md} says which kind each stands for.
 */
class GevallenTest {
    private static final Path CASES = Path.of("src/test/gevallen");

    /** Reads again only what changed. */
    private final Generator generator = Generator.living(Cache.empty(), RealHouse.TODAY);

    private final Formats formats = RealHouse.formats();
    private final Map<String, Geval> read = new HashMap<>();

    @TempDir private Path folder;

    /** A house with a case in it. */
    private record Geval(List<String> findings, Optional<Site> site) {}

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItsKindMustGive() {
        BrokenHouse house = BrokenHouse.copyOf(RealHouse.CONTENT, folder);
        Set<String> always = Set.copyOf(findings(generator.check(List.of(house.content()))));
        return Spec.tests(
                "gevallen.md",
                example -> {
                    String[] words = example.kind().split(" ");
                    Geval geval = read.computeIfAbsent(words[1], this::read);
                    return words[0].equals("hoort")
                            ? heard(geval, always)
                            : shown(example, geval.site().orElseThrow());
                });
    }

    /** Lays a case over the house, and takes it away when it was read. */
    private Geval read(String name) {
        BrokenHouse house = new BrokenHouse(folder);
        house.lay(CASES.resolve(name));
        Outcome<Optional<Huis>> read = generator.check(List.of(house.content()));
        restore(house.content());
        return new Geval(
                findings(read),
                read.value().map(huis -> Site.of(OpenbaarHuis.of(huis), BaseUrl.ROOT)));
    }

    private static void restore(Path content) {
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path original = RealHouse.CONTENT.resolve(content.relativize(file).toString());
                if (!Files.exists(original)) {
                    Files.delete(file);
                } else if (Files.mismatch(original, file) >= 0) {
                    Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> findings(Outcome<Optional<Huis>> read) {
        return read.findings().stream()
                .sorted(Comparator.comparing(Finding::place))
                .map(GevallenTest::words)
                .toList();
    }

    private static String words(Finding finding) {
        Place place = finding.place();
        String file = place.file().replaceFirst("^.*content/", "");
        return "%s %s %s:%d\n%s"
                .formatted(
                        finding.severity().label(),
                        finding.code(),
                        file,
                        place.line(),
                        (finding.message() + "\n" + finding.hint()).indent(2).stripTrailing());
    }

    private static String heard(Geval geval, Set<String> always) {
        return geval.findings().stream()
                .filter(finding -> !always.contains(finding))
                .collect(Collectors.joining("\n"));
    }

    /** For each line with an address and what to look for in it: what is there. */
    private String shown(Example example, Site site) {
        return example.parts()
                .get(0)
                .lines()
                .map(line -> line.split(" ", 2))
                .map(
                        line ->
                                line[0]
                                        + "\n"
                                        + shown(line[0], line[1], site).indent(2).stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private String shown(String path, String what, Site site) {
        Optional<OutputFile> file = formats.find(path, site);
        if (file.isEmpty()) {
            return "niet gevonden";
        }
        String text = new String(file.get().recipe().bytes(), StandardCharsets.UTF_8);
        Stream<String> found =
                path.endsWith(".html")
                        ? onPage(text, what.split("@"))
                        : text.lines().filter(line -> line.matches(what));
        return found.collect(Collectors.joining("\n"));
    }

    private static Stream<String> onPage(String html, String[] what) {
        Stream<Element> found = Jsoup.parse(html).select(what[0]).stream();
        return found.map(one -> what.length == 1 ? one.text() : one.attr(what[1]));
    }
}
