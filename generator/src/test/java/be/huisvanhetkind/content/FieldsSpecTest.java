package be.huisvanhetkind.content;

import static java.util.Map.entry;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.kinds.Kinds;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.shapes.PrijsShape;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Taalgids;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Weeknummer;
import be.huisvanhetkind.spec.Spec;
import be.huisvanhetkind.spec.Spec.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of field takes and refuses: {@code src/test/spec/fields.md}. */
class FieldsSpecTest {
    private static final Map<String, Kind<?>> KINDS =
            Map.ofEntries(
                    entry("text", Kinds.text(3, 10)),
                    entry("number", Kinds.number(-9, 299)),
                    entry("amount", Kinds.amount()),
                    entry("degrees", Kinds.degrees(49, 52)),
                    entry("date", Kinds.date()),
                    entry("time", Kinds.time()),
                    entry("dateTime", Kinds.dateTime()),
                    entry("yesNo", Kinds.yesNo()),
                    entry("phone", Kinds.phone()),
                    entry("email", Kinds.email()),
                    entry("url", Kinds.url()),
                    entry("colour", Kinds.colour()),
                    entry("postcode", Kinds.postcode()),
                    entry("language", Kinds.language()),
                    entry("week", Kinds.week()),
                    entry("officialNumber", Kinds.officialNumber("\\d{4}", "0123")),
                    entry("choice", Kinds.choice(Kanaal.class)),
                    entry("term", Kinds.term(Lijst.TAAL)),
                    entry("ref", Kinds.ref(Partner.class)),
                    entry("listOf", Kinds.listOf(Kinds.term(Lijst.TAAL))),
                    entry("group", Kinds.group(new PrijsShape())),
                    entry("listOfGroups", Kinds.listOf(Kinds.group(new PrijsShape()))),
                    entry("image", Kinds.image()));

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> fields() {
        return Spec.tests("fields.md", this::table);
    }

    /** Each line of the first part is what an author types behind the colon. */
    private String table(Example example) {
        Kind<?> kind = Objects.requireNonNull(KINDS.get(example.kind()), example.kind());
        List<String> typed = example.parts().get(0).lines().toList();
        int width = typed.stream().mapToInt(String::length).max().orElse(1);
        return typed.stream()
                .map(text -> text + " ".repeat(width - text.length()) + "  =>  " + read(kind, text))
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    private String read(Kind<?> kind, String typed) {
        List<Finding> findings = new ArrayList<>();
        Optional<FrontMatter> front =
                FrontMatter.read(
                        file(Spec.bytes("---\nveld: " + typed + "\n---\n")), findings::add);
        Reading reading = new Reading(begrippen(), path -> Optional.empty());
        Optional<?> value =
                front.map(FrontMatter::kop)
                        .map(Mapping::entries)
                        .flatMap(entries -> kind.read(entries.get(0).value(), reading));
        findings.addAll(reading.findings());
        return findings.isEmpty()
                ? value.map(FieldsSpecTest::show).orElse("nothing")
                : String.join(
                        ", ", findings.stream().map(finding -> "! " + finding.code()).toList());
    }

    private static String show(Object value) {
        if (value instanceof Begrip begrip) {
            return begrip.id();
        } else if (value instanceof Telefoon telefoon) {
            return telefoon.tekst() + " (" + telefoon.link() + ")";
        } else if (value instanceof Weeknummer week) {
            return "the " + (week == Weeknummer.LAATSTE ? "last" : week.code());
        } else if (value instanceof Ref<?> ref) {
            return ref.soort() + " " + ref.id();
        } else if (value instanceof Prijs prijs) {
            return prijs.soort().id() + prijs.bedrag().map(bedrag -> " " + bedrag).orElse("");
        } else if (value instanceof List<?> list) {
            return list.stream().map(FieldsSpecTest::show).toList().toString();
        } else if (value instanceof Media media) {
            return media.pad();
        } else if (value instanceof String text) {
            return "“" + text + "”";
        }
        return value.toString();
    }

    private static Begrippen begrippen() {
        return new Begrippen(Map.of(Lijst.TAAL, List.of(taal("nl"), taal("fr"))), Taalgids.LEEG);
    }

    private static Begrip taal(String id) {
        return new Begrip(
                Place.start("begrippen/taal.yml"),
                Lijst.TAAL,
                id,
                id,
                id,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private SourceFile file(byte[] bytes) {
        try {
            Path path = Files.createTempFile(folder, "voorbeeld", ".md");
            Files.write(path, bytes);
            return new SourceFile("f.md", new Address(List.of("f.md")), path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
