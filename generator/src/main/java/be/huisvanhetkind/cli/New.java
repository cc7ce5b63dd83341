package be.huisvanhetkind.cli;

import be.huisvanhetkind.content.FileNames;
import be.huisvanhetkind.content.Starter;
import be.huisvanhetkind.content.StarterLinks;
import be.huisvanhetkind.content.Voorbeeldbestanden;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.content.types.ContentHome;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.format.Form;
import be.huisvanhetkind.format.Formatter;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.aanbod.Partner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code huis new TYPE ID}: copies the example of a type to the place where such a file belongs.
 */
@Command(
        name = "new",
        description = "Maakt een nieuw bestand van een voorbeeld.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class New implements Callable<Integer> {
    private static final String FENCE = "---\n";
    private static final String PICTURE = "voorbeeld.svg";

    /** With ".adoc" behind it, still a name that is read. */
    private static final int LONGEST_NAME = 75;

    @Mixin private HelpOptions help = new HelpOptions();

    @Parameters(
            index = "0",
            paramLabel = "SOORT",
            description = "Wat je maakt: aanbod, activiteit, partner, nieuws …")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String type;

    @Parameters(
            index = "1",
            paramLabel = "NAAM",
            description = "De naam van het bestand: kleine letters, cijfers en streepjes.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String id;

    @Option(names = "--partner", paramLabel = "PARTNER", description = "Van welke partner het is.")
    private Optional<String> partner = Optional.empty();

    @Option(
            names = "--alles",
            description = "Met elk veld dat kan. Gewoonlijk: wat moet, en de rest als opmerking.")
    private boolean everything;

    @Option(
            names = "--today",
            paramLabel = "JJJJ-MM-DD",
            description = "De dag waarop je het nakeek. Gewoonlijk: vandaag, in Brussel.")
    private LocalDate today = ContentOptions.inBrussels();

    @Option(
            names = "--content",
            paramLabel = "MAP",
            description = "De map met inhoud. Gewoonlijk: content.")
    private Optional<Path> named = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        ContentType<?> contentType = ContentTypes.named(type).orElseThrow(this::noSuchType);
        check(id);
        partner.ifPresent(New::check);
        Path content = named.orElseGet(Home::content);
        Path target = content.resolve(target(contentType, content));
        Path twin = target.resolveSibling(target.getFileName().toString().replace(".md", ".adoc"));
        for (Path taken : List.of(target, twin)) {
            if (Files.exists(taken)) {
                throw new BrokenCall("%s bestaat al.".formatted(taken));
            }
        }
        try {
            copyExample(contentType, target, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "het bestand kon niet gemaakt worden: " + broken.getMessage(), broken);
        }
        spec.commandLine().getOut().println(target);
        return ExitCode.GOOD;
    }

    private BrokenCall noSuchType() {
        List<String> names = ContentTypes.ALL.stream().map(ContentType::name).toList();
        String choice = "Je kunt kiezen uit: %s.".formatted(String.join(", ", names));
        return new BrokenCall(
                "“%s” is geen soort bestand. %s"
                        .formatted(type, Nearest.hint(type, names, choice)));
    }

    /** The example, and the picture it shows when there is none of that name yet. */
    private void copyExample(ContentType<?> contentType, Path target, Path content)
            throws IOException {
        Path examples = content.resolve(Sources.EXAMPLES);
        String example = text(contentType, examples.resolve(contentType.name() + ".md"));
        String text = led(contentType, example, target, content);
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Files.writeString(target, text);
        Path picture = folder.resolve(PICTURE);
        if (text.contains(PICTURE) && !Files.exists(picture)) {
            Files.write(picture, example(examples.resolve(PICTURE)));
        }
    }

    /** An example of the house, else that of the program. */
    private static byte[] example(Path file) throws IOException {
        Optional<byte[]> given = Voorbeeldbestanden.find(fileName(file));
        return Files.isRegularFile(file) || given.isEmpty()
                ? Files.readAllBytes(file)
                : given.get();
    }

    private static String fileName(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    /** With the references of the example led to files of this house. */
    private String led(ContentType<?> contentType, String text, Path target, Path content)
            throws IOException {
        FileNames names = FileNames.in(content);
        Address address = new Address(List.of(fileName(target)));
        SourceFile file = new SourceFile(target.toString(), address, target);
        return FrontMatter.of(file, text.getBytes(StandardCharsets.UTF_8), finding -> {})
                .map(
                        made ->
                                new StarterLinks(type -> known(type, names))
                                        .in(contentType, made, text))
                .orElse(text);
    }

    /** Of partners the one that writes goes first. */
    private List<String> known(Class<? extends Item> type, FileNames names) {
        return type.equals(Partner.class) && partner.isPresent()
                ? Stream.concat(partner.stream(), names.of(type).stream()).toList()
                : names.of(type);
    }

    /** Whoever makes a file looked at it that day. */
    private String text(ContentType<?> contentType, Path file) throws IOException {
        byte[] bytes = example(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        SourceFile source =
                new SourceFile(file.toString(), new Address(List.of(file.toString())), file);
        String cut =
                FrontMatter.of(source, bytes, finding -> {})
                        .filter(example -> !everything)
                        .map(example -> Starter.of(contentType, example, text.lines().toList()))
                        .orElse(text);
        return formatted(contentType, cut)
                .replaceFirst("(?m)^nagekeken_op: .*$", "nagekeken_op: " + today);
    }

    private static String formatted(ContentType<?> contentType, String text) {
        int end = text.indexOf("\n---\n", FENCE.length()) + 1;
        return FENCE
                + Formatter.format(text.substring(FENCE.length(), end), Form.of(contentType))
                + text.substring(end);
    }

    private Path target(ContentType<?> contentType, Path content) {
        if (contentType.name().equals("partner")) {
            return Path.of("partners", id, "partner.md");
        }
        String file = id + ".md";
        if (partner.isPresent() && !contentType.homes().contains(ContentHome.PARTNER)) {
            throw new BrokenCall(
                    "een %s is niet van een partner; laat --partner weg."
                            .formatted(contentType.name()));
        }
        if (partner.isPresent()) {
            if (!Files.isDirectory(content.resolve("partners").resolve(partner.get()))) {
                throw new BrokenCall("de partner “%s” bestaat niet.".formatted(partner.get()));
            }
            return Path.of("partners", partner.get(), contentType.folder(), file);
        }
        if (contentType.homes().contains(ContentHome.HUIS)) {
            return Path.of(contentType.folder(), file);
        }
        if (contentType.homes().contains(ContentHome.NETWERK)) {
            return Path.of("netwerk", contentType.folder(), file);
        }
        throw new BrokenCall("zeg van welke partner het is: --partner NAAM.");
    }

    private static void check(String name) {
        if (!name.equals(Slug.of(name)) || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new BrokenCall(
                    "de naam “%s” kan niet. Gebruik kleine letters, cijfers en streepjes, hoogstens %d: %s."
                            .formatted(name, LONGEST_NAME, shorten(Slug.of(name))));
        }
    }

    private static String shorten(String slug) {
        return slug.substring(0, Math.min(slug.length(), LONGEST_NAME));
    }
}
